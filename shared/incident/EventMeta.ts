import type { Actor } from '../journal/Actor.ts';
import type { IncidentId } from './IncidentId.ts';

/** What the feed says about an event, besides the event. */
export interface EventMeta {
  readonly id: IncidentId;
  /** The version this event makes. */
  readonly version: number;
  readonly at: string;
  readonly actor: Actor;
}
