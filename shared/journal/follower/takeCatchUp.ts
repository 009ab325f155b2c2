import type { FeedCatchUp } from '../FeedCatchUp.ts';
import type { FeedAsk, FeedFollower } from '../FeedFollower.ts';
import { noEpoch } from '../noEpoch.ts';
import { applyEntries } from './applyEntries.ts';
import { askAgain } from './askAgain.ts';
import { askGap } from './askGap.ts';
import { askSnapshot } from './askSnapshot.ts';
import type { FollowerStep } from './FollowerStep.ts';
import { settle } from './settle.ts';

/** The answer to the gap that was asked for. Anything but the continuation of the copy leads to a snapshot. */
export const takeCatchUp = (before: FeedFollower, ask: FeedAsk, catchUp: FeedCatchUp): FollowerStep => {
  if (catchUp.topic !== before.topic) return askAgain(before, ask, ask.attempt + 1);
  // The journal has begun, in its first epoch (a later one answers `reset`): the copy held all there was before it.
  const begun = before.epoch === noEpoch && catchUp.epoch !== noEpoch && !catchUp.reset;
  const follower: FeedFollower = { ...before, ask: null, ...(begun ? { epoch: catchUp.epoch, seq: 0 } : {}) };
  if (catchUp.epoch !== follower.epoch) return askSnapshot(follower, 'EPOCH', catchUp.epoch);
  if (catchUp.reset) return askSnapshot(follower, 'TOO_OLD', null);

  const applied = applyEntries(follower, catchUp.entries);
  const attempt = applied.outputs.length > 0 || begun ? 0 : ask.attempt + 1;
  const settled = settle(applied.follower, attempt);
  const behind = settled.follower.ask === null && settled.follower.seq < catchUp.head;
  const more = behind ? askGap(settled.follower, attempt) : { follower: settled.follower, outputs: [] };
  return { follower: more.follower, outputs: [...applied.outputs, ...settled.outputs, ...more.outputs] };
};
