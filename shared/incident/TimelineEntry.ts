import type { Actor } from '../journal/Actor.ts';
import type { Priority } from './priorities.ts';
import type { ResultCode } from './resultCodes.ts';

/** One line of an incident's story. `version` is the version it made: unique and ordered within the incident. */
export interface TimelineEntry {
  readonly version: number;
  /** Server time, ISO 8601 UTC. */
  readonly at: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
  readonly by: Actor;
  readonly kind: 'OPENED' | 'NOTE' | 'PRIORITY' | 'CLOSED';
  /** The note, the reason of a new priority, or the remark at closing. */
  readonly text?: string;
  readonly priorityFrom?: Priority;
  readonly priorityTo?: Priority;
  readonly result?: ResultCode;
}
