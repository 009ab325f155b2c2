import type { FeedFollower, FollowerOutput } from '../FeedFollower.ts';

/** The follower after something happened, and what its driver has to do, in this order. */
export interface FollowerStep {
  readonly follower: FeedFollower;
  readonly outputs: readonly FollowerOutput[];
}
