import { decide } from './decide.ts';
import type { Incident } from './Incident.ts';
import type { IncidentEvent } from './IncidentEvent.ts';

/**
 * What it means that a call for more units has waited its time: the desk is told when nobody was sent since; null when
 * somebody was, when it is over, or when it was told already. @param dueAt when the time was over, ISO 8601
 */
export const escalateBackup = (incident: Incident, { at }: { readonly at: string }): IncidentEvent | null => {
  if (incident.backup === undefined) return null;
  const decision = decide(incident, { kind: 'ESCALATE_BACKUP', since: incident.backup.since }, { at });
  return decision.ok ? decision.value : null;
};
