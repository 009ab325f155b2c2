import { assignmentUnderWay } from './assignmentUnderWay.ts';
import { decide } from './decide.ts';
import type { Incident } from './Incident.ts';
import type { IncidentEvent } from './IncidentEvent.ts';

/**
 * What it means that a unit's alert has waited its time (the zone's settings; web.md S5): the desk is told when nobody has acknowledged it; null when
 * somebody has, when it was told already, or when the unit is no longer alerted.
 */
export const escalateAlert = (
  incident: Incident,
  unitId: string,
  { at }: { readonly at: string },
): IncidentEvent | null => {
  const assignment = assignmentUnderWay(incident, unitId);
  if (assignment === undefined) return null;
  const { alertedAt } = assignment;
  const decision = decide(incident, { kind: 'ESCALATE_ALERT', unitId, alertedAt }, { at });
  return decision.ok ? decision.value : null;
};
