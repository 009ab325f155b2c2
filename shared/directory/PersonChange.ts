import type { Actor } from '../journal/Actor.ts';
import type { personEventTypes } from './personEventTypes.ts';
import type { Role } from './Role.ts';

/** A line of a person's history, as the directory keeps it beside the person; the journal has the whole of it. */
export interface PersonChange {
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly by: Actor;
  readonly type: (typeof personEventTypes)[number];
  readonly reason?: string;
  readonly rolesFrom?: readonly Role[];
  readonly rolesTo?: readonly Role[];
}
