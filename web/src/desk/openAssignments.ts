import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { isUnderWay } from '../../../shared/incident/isUnderWay.ts';
import type { IncidentView } from '../incident/IncidentView.ts';

/** The units that are on an incident now, the first alerted first. */
export const openAssignments = (incident: Pick<IncidentView, 'assignments'>): readonly Assignment[] =>
  incident.assignments.filter(({ state }) => isUnderWay(state));
