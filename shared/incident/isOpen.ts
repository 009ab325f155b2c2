import type { IncidentState } from './states.ts';

const done: readonly IncidentState[] = ['CLOSED', 'CANCELLED', 'TRANSFERRED'];

/** Still somebody's work: stands in the list of open incidents. */
export const isOpen = (state: IncidentState): boolean => !done.includes(state);
