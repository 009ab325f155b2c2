import { isOpen } from '../../../shared/incident/isOpen.ts';
import type { Priority } from '../../../shared/incident/priorities.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { openAssignments } from './openAssignments.ts';

/** After how many minutes without a unit an incident asks for attention; a planned one never does. */
const patience: Readonly<Record<Priority, number>> = { P1: 1, P2: 10, P3: 60, P4: Number.POSITIVE_INFINITY };

/** Whether an open incident has been without a unit for longer than its priority bears. @param now ms since 1970. */
export const waitsTooLong = (
  incident: Pick<IncidentView, 'assignments' | 'createdAt' | 'priority' | 'state'>,
  now: number,
): boolean =>
  isOpen(incident.state) &&
  incident.state !== 'HANDLED' &&
  openAssignments(incident).length === 0 &&
  now - Date.parse(incident.createdAt) > patience[incident.priority] * 60_000;
