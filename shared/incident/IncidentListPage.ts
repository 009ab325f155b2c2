import type { Incident } from './Incident.ts';

/** The two lists there are. */
export type IncidentList = 'OPEN' | 'CLOSED';

/** One page of a list. `last` is the place the next page begins after; null at the end. */
export interface IncidentListPage {
  /** With empty timelines. */
  readonly incidents: readonly Incident[];
  readonly last: string | null;
}
