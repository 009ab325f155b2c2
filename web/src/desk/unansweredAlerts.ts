import type { Assignment } from '../../../shared/incident/Assignment.ts';
import type { IncidentView } from '../incident/IncidentView.ts';

/** The alerts of an incident that nobody has acknowledged, the longest waiting first. */
export const unansweredAlerts = (incident: Pick<IncidentView, 'assignments'>): readonly Assignment[] =>
  incident.assignments
    .filter(({ state }) => state === 'ALERTED')
    .sort((a, b) => (a.alertedAt < b.alertedAt ? -1 : 1));
