import type { Actor } from '../journal/Actor.ts';

/** How far a unit is with an incident, in the order of a normal run, then the ways out. */
export const assignmentStates = [
  'ALERTED',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'EN_ROUTE',
  'ON_SCENE',
  'CLEARED',
  'DECLINED',
  'STOOD_DOWN',
] as const;

export type AssignmentState = (typeof assignmentStates)[number];

/** A unit on an incident, from the alert to its end. A unit alerted again later gets another one; this one stays. */
export interface Assignment {
  readonly unitId: string;
  readonly callSign: string;
  /** Sent as backup to units that are there already. */
  readonly support: boolean;
  readonly state: AssignmentState;
  /** The state before the last step, for taking that back. */
  readonly previous?: AssignmentState;
  /** Server times, ISO 8601 UTC; absent where a step was skipped. */
  readonly alertedAt: string;
  readonly acknowledgedAt?: string;
  readonly acceptedAt?: string;
  readonly enRouteAt?: string;
  readonly onSceneAt?: string;
  readonly clearedAt?: string;
  readonly declinedAt?: string;
  readonly stoodDownAt?: string;
  /** Nobody acknowledged in time: the desk was told. */
  readonly escalatedAt?: string;
  /** The desk had the alert sound once more, the last time. */
  readonly repeatedAt?: string;
  /** Why it was declined or stood down: a word of assignmentReasons.ts. */
  readonly reason?: string;
  /** Who alerted the unit. */
  readonly by: Actor;
}
