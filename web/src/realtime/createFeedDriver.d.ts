import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import type { FeedEntry, FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Timers } from './Timers.ts';
/** Follows one topic: does what the pure follower (shared/journal) says, and tells it what came of it. */
export interface FeedDriver {
  /** The subscription is acknowledged, first time or again. */
  readonly connected: () => void;
  readonly page: (page: FeedPage) => void;
  /** Whether everything up to the head is applied, as far as is known. A routine check does not count as doubt. */
  readonly caughtUp: () => boolean;
  /** The epoch of the copy; null before the first snapshot. */
  readonly epoch: () => string | null;
  readonly stop: () => void;
}
export interface FeedDriverDeps<
  Snapshot extends {
    readonly epoch: string;
    readonly seq: number;
  },
> {
  readonly topic: string;
  readonly timers: Timers;
  readonly random: () => number;
  /** Null when there was no usable answer; it is asked again. */
  readonly askFeed: (epoch: string, after: number) => Promise<FeedCatchUp | null>;
  readonly readSnapshot: () => Promise<Snapshot | null>;
  readonly apply: (entries: readonly FeedEntry[]) => void;
  /** @param reset the copy was of another epoch: drop all of it, and say so. */
  readonly adopt: (snapshot: Snapshot, reset: boolean) => void;
  readonly changed: () => void;
}
/** @param deps.changed called when `caughtUp` may have changed. */
export declare const createFeedDriver: <
  Snapshot extends {
    readonly epoch: string;
    readonly seq: number;
  },
>(
  deps: FeedDriverDeps<Snapshot>,
) => FeedDriver;
