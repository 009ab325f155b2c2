import { assertNever } from '../kernel/assertNever.ts';
import type { FeedFollower, FollowerInput } from './FeedFollower.ts';
import { askAgain } from './follower/askAgain.ts';
import { askGap } from './follower/askGap.ts';
import type { FollowerStep } from './follower/FollowerStep.ts';
import { takeCatchUp } from './follower/takeCatchUp.ts';
import { takePage } from './follower/takePage.ts';
import { takeSnapshot } from './follower/takeSnapshot.ts';

/**
 * What a client does when something happens on a topic it follows. Pure: no clock, no network; the driver does what
 * the outputs say, in their order, and feeds back what came of it. See FeedFollower for what it promises.
 *
 * AppSync delivers at most once and in no promised order across connections, and `start_ack` does not say from when:
 * hence every (re)connection asks for the gap even when an answer is under way, which may have been read too early.
 */
export const followFeed = (follower: FeedFollower, input: FollowerInput): FollowerStep => {
  const { ask } = follower;
  switch (input.kind) {
    case 'CONNECTED':
      return ask === null ? askGap(follower) : askAgain(follower, ask, 0);
    case 'CHECK':
      return ask === null ? askGap(follower) : { follower, outputs: [] };
    case 'PAGE':
      return takePage(follower, input.page);
    case 'CAUGHT_UP':
      if (ask?.ask !== input.ask || ask.kind !== 'GAP') return lateAnswer(follower);
      return takeCatchUp(follower, ask, input.catchUp);
    case 'SNAPSHOT':
      if (ask?.ask !== input.ask || ask.kind !== 'SNAPSHOT') return lateAnswer(follower);
      return takeSnapshot(follower, ask, input);
    case 'FAILED':
      if (ask?.ask !== input.ask) return lateAnswer(follower);
      return askAgain(follower, ask, ask.attempt + 1);
    default:
      return assertNever(input);
  }
};

const lateAnswer = (follower: FeedFollower): FollowerStep => ({
  follower,
  outputs: [{ kind: 'DROP', why: 'LATE_ANSWER' }],
});
