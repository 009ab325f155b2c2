import type { Deadline } from './Deadline.ts';

/** The person is of this unit's crew from now on; `before` the unit they were of when that was looked up, null none. */
export interface CrewPlaced {
  readonly kind: 'CREW';
  readonly personId: string;
  readonly unitId: string;
  readonly before: string | null;
  readonly at: string;
}

/** The person is of no crew any more. */
export interface CrewLeft {
  readonly kind: 'CREW_LEFT';
  readonly personId: string;
  readonly before: string;
  readonly at: string;
}

/**
 * Positions of the person may be stored from now on, at the latest until `until`; while PAUSED none are taken. Whatever
 * position stood there is gone.
 */
export interface SharesSet {
  readonly kind: 'SHARES';
  readonly personId: string;
  readonly unitId: string;
  readonly sharing: 'ON' | 'PAUSED';
  readonly until: string;
}

/** No position of the person may be stored any more, and the last one is gone. */
export interface SharesEnded {
  readonly kind: 'SHARES_END';
  readonly personId: string;
  readonly at: string;
}

/** Something to look at again at its time. */
export interface DeadlineSet {
  readonly kind: 'DEADLINE';
  readonly deadline: Deadline;
}

/** What a command leaves behind besides its aggregates, in the same transaction. */
export type Extra = CrewPlaced | CrewLeft | SharesSet | SharesEnded | DeadlineSet;
