import type { FeedEntry } from './FeedPage.ts';

/**
 * The answer to `feed(topic, epoch, after)`. `entries` are consecutive, from `from` to `to`; none when `to < from`.
 * `head` is the topic's last number when the question was answered: `to < head` means ask on.
 * `reset` means the gap cannot be filled (another epoch, or older than what is kept): take a snapshot.
 */
export interface FeedCatchUp {
  readonly topic: string;
  readonly epoch: string;
  readonly head: number;
  readonly from: number;
  readonly to: number;
  readonly reset: boolean;
  readonly entries: readonly FeedEntry[];
}
