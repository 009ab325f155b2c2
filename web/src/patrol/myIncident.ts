import { isUnderWay } from '../../../shared/incident/isUnderWay.ts';
import type { IncidentView } from '../incident/IncidentView.ts';

/** The unit has this incident and is not done with it. */
export const isMine = (incident: IncidentView, unitId: string | undefined): boolean =>
  unitId !== undefined &&
  (incident.assignments ?? []).some((one) => one.unitId === unitId && isUnderWay(one.state));

/** The incident the unit is on; a unit has at most one. */
export const myIncident = (
  incidents: readonly IncidentView[],
  unitId: string | undefined,
): IncidentView | undefined => incidents.find((incident) => isMine(incident, unitId));
