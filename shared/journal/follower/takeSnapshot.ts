import type { FeedAsk, FeedFollower, FollowerOutput } from '../FeedFollower.ts';
import { noEpoch } from '../noEpoch.ts';
import type { FollowerStep } from './FollowerStep.ts';
import { settle } from './settle.ts';

/** How many past epochs are remembered; a store is not restored more often than this in a client's life. */
const mostLeft = 8;

/**
 * The answer to a snapshot that was asked for. The store is the authority on its epoch: the copy's own epoch and the
 * one that made us doubt it are over if the snapshot names another. In the same epoch a snapshot that is not newer
 * than the copy changes nothing, so the copy never goes back in time.
 */
export const takeSnapshot = (
  before: FeedFollower,
  ask: FeedAsk,
  snapshot: { readonly epoch: string; readonly seq: number },
): FollowerStep => {
  const over = [before.epoch, ask.suspect].filter(
    (epoch): epoch is string => epoch !== null && epoch !== noEpoch && epoch !== snapshot.epoch,
  );
  const left = [...new Set([...before.left, ...over])]
    .filter((epoch) => epoch !== snapshot.epoch)
    .slice(-mostLeft);
  const keep = before.epoch === snapshot.epoch && snapshot.seq <= before.seq;
  const reset = before.epoch !== null && before.epoch !== noEpoch && before.epoch !== snapshot.epoch;
  const first: FollowerOutput = keep
    ? { kind: 'KEEP', ask: ask.ask }
    : { kind: 'ADOPT', ask: ask.ask, epoch: snapshot.epoch, seq: snapshot.seq, reset };
  const follower: FeedFollower = {
    ...before,
    ask: null,
    left,
    epoch: snapshot.epoch,
    seq: keep ? before.seq : snapshot.seq,
  };
  const settled = settle(follower, keep ? ask.attempt + 1 : 0);
  return { follower: settled.follower, outputs: [first, ...settled.outputs] };
};
