import type { FeedFollower } from '../FeedFollower.ts';
import { askSnapshot } from './askSnapshot.ts';
import type { FollowerStep } from './FollowerStep.ts';

/**
 * Asks for what comes after the copy, in place of any earlier question. Without a copy that is a snapshot.
 * @param attempt 0 to ask at once; more to let the driver wait first
 */
export const askGap = (follower: FeedFollower, attempt = 0): FollowerStep => {
  if (follower.epoch === null) return askSnapshot(follower, 'FIRST', null, attempt);
  const ask = follower.asked + 1;
  return {
    follower: {
      ...follower,
      asked: ask,
      spilled: false,
      ask: { kind: 'GAP', ask, attempt, why: null, suspect: null },
    },
    outputs: [{ kind: 'ASK_GAP', ask, attempt, epoch: follower.epoch, after: follower.seq }],
  };
};
