import type { FeedFollower } from '../FeedFollower.ts';
import type { FeedPage } from '../FeedPage.ts';
import { askGap } from './askGap.ts';
import type { FollowerStep } from './FollowerStep.ts';
import { holdPage } from './holdPage.ts';
import { isWhole } from './isWhole.ts';
import { settle } from './settle.ts';

/** A live message came. Holding it and settling covers every case: next, ahead, of another epoch, before any copy. */
export const takePage = (follower: FeedFollower, page: FeedPage): FollowerStep => {
  if (page.topic !== follower.topic) return { follower, outputs: [{ kind: 'DROP', why: 'OTHER_TOPIC' }] };
  if (follower.left.includes(page.epoch)) return { follower, outputs: [{ kind: 'DROP', why: 'OLD_EPOCH' }] };
  if (!isWhole(page)) {
    // Something was published that cannot be read here: the store has it whole.
    const step =
      follower.ask === null && follower.epoch !== null ? askGap(follower) : { follower, outputs: [] };
    return { follower: step.follower, outputs: [{ kind: 'DROP', why: 'MALFORMED' }, ...step.outputs] };
  }
  if (page.epoch === follower.epoch && page.to <= follower.seq) {
    return { follower, outputs: [{ kind: 'DROP', why: 'DUPLICATE' }] };
  }
  return settle(holdPage(follower, page));
};
