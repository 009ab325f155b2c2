import type { Actor } from './Actor.ts';

/** One numbered line of a topic. `body` is JSON text whose shape `type` and `v` name. */
export interface FeedEntry {
  readonly seq: number;
  readonly at: string;
  readonly actor: Actor;
  readonly type: string;
  readonly v: number;
  readonly id: string;
  readonly version: number;
  readonly body: string;
}

/** What one publish carries: consecutive entries of one topic, `from` and `to` their first and last `seq`. */
export interface FeedPage {
  readonly topic: string;
  readonly epoch: string;
  readonly from: number;
  readonly to: number;
  /** Of a channel: the lowest number of a message it speaks of. Absent elsewhere, and in what is stored. */
  readonly fromN?: number;
  readonly entries: readonly FeedEntry[];
}
