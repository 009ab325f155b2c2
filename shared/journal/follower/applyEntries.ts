import type { FeedFollower } from '../FeedFollower.ts';
import type { FeedEntry } from '../FeedPage.ts';
import type { FollowerStep } from './FollowerStep.ts';

/**
 * Applies those entries that continue the copy, number by number, and stops at the first that does not.
 * Entries the copy already holds are passed over. The caller vouches that they are of the copy's epoch.
 */
export const applyEntries = (follower: FeedFollower, entries: readonly FeedEntry[]): FollowerStep => {
  if (follower.epoch === null) return { follower, outputs: [] };
  const fresh: FeedEntry[] = [];
  for (const entry of entries) {
    const next = follower.seq + fresh.length + 1;
    if (entry.seq < next) continue;
    if (entry.seq > next) break;
    fresh.push(entry);
  }
  if (fresh.length === 0) return { follower, outputs: [] };
  return {
    follower: { ...follower, seq: follower.seq + fresh.length },
    outputs: [{ kind: 'APPLY', epoch: follower.epoch, entries: fresh }],
  };
};
