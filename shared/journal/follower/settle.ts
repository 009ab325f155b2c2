import type { FeedFollower, FollowerOutput } from '../FeedFollower.ts';
import type { FeedPage } from '../FeedPage.ts';
import { noEpoch } from '../noEpoch.ts';
import { applyEntries } from './applyEntries.ts';
import { askGap } from './askGap.ts';
import { askSnapshot } from './askSnapshot.ts';
import type { FollowerStep } from './FollowerStep.ts';
import { isNext } from './isNext.ts';

/**
 * Applies what is held and has become applicable, and asks for what is still missing unless a question is under way.
 * Called after everything that moved the copy on or answered a question.
 *
 * @param attempt with which a gap is asked again: above 0 when the last answer brought nothing
 */
export const settle = (before: FeedFollower, attempt = 0): FollowerStep => {
  let follower = before;
  const outputs: FollowerOutput[] = [];
  for (;;) {
    follower = { ...follower, held: follower.held.filter((page) => isOfUse(follower, page)) };
    const next = follower.held.find((page) => isNext(follower, page));
    if (next === undefined) break;
    const step = applyEntries(follower, next.entries);
    follower = step.follower;
    outputs.push(...step.outputs);
  }
  if (follower.ask !== null || follower.epoch === null) return { follower, outputs };
  // In a journal that had not begun the store says whether this is its first epoch: then nothing was missed.
  const foreign = follower.held.find((page) => page.epoch !== follower.epoch && follower.epoch !== noEpoch);
  if (foreign !== undefined) return after(outputs, askSnapshot(follower, 'EPOCH', foreign.epoch));
  if (follower.held.length > 0 || follower.spilled) return after(outputs, askGap(follower, attempt));
  return { follower, outputs };
};

const isOfUse = (follower: FeedFollower, page: FeedPage): boolean =>
  !follower.left.includes(page.epoch) && !(page.epoch === follower.epoch && page.to <= follower.seq);

const after = (outputs: readonly FollowerOutput[], step: FollowerStep): FollowerStep => ({
  follower: step.follower,
  outputs: [...outputs, ...step.outputs],
});
