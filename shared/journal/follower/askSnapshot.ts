import type { FeedFollower } from '../FeedFollower.ts';
import type { FollowerStep } from './FollowerStep.ts';

/**
 * Asks for a snapshot, in place of any earlier question.
 * @param suspect the foreign epoch that made us ask; an answer of another epoch than that proves it over
 * @param attempt 0 to ask at once; more to let the driver wait first
 */
export const askSnapshot = (
  follower: FeedFollower,
  why: 'FIRST' | 'EPOCH' | 'TOO_OLD',
  suspect: string | null,
  attempt = 0,
): FollowerStep => {
  const ask = follower.asked + 1;
  return {
    follower: {
      ...follower,
      asked: ask,
      spilled: false,
      ask: { kind: 'SNAPSHOT', ask, attempt, why, suspect },
    },
    outputs: [{ kind: 'ASK_SNAPSHOT', ask, attempt, why }],
  };
};
