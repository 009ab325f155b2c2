import type { FeedAsk, FeedFollower } from '../FeedFollower.ts';
import { askGap } from './askGap.ts';
import { askSnapshot } from './askSnapshot.ts';
import type { FollowerStep } from './FollowerStep.ts';

/** The same question once more, from where the copy is now. */
export const askAgain = (follower: FeedFollower, ask: FeedAsk, attempt: number): FollowerStep =>
  ask.kind === 'SNAPSHOT' && ask.why !== null
    ? askSnapshot(follower, ask.why, ask.suspect, attempt)
    : askGap(follower, attempt);
