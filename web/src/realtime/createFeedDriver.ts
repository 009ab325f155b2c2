import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import type { FollowerInput, FollowerOutput } from '../../../shared/journal/FeedFollower.ts';
import { startFollowing } from '../../../shared/journal/FeedFollower.ts';
import type { FeedEntry, FeedPage } from '../../../shared/journal/FeedPage.ts';
import { followFeed } from '../../../shared/journal/followFeed.ts';
import type { Timers } from './Timers.ts';

/** Follows one topic: does what the pure follower (shared/journal) says, and tells it what came of it. */
export interface FeedDriver {
  /** The subscription is acknowledged, first time or again. */
  readonly connected: () => void;
  readonly page: (page: FeedPage) => void;
  /** Whether everything up to the head is applied, as far as is known. A routine check does not count as doubt. */
  readonly caughtUp: () => boolean;
  /** The epoch of the copy; null before the first snapshot. */
  readonly epoch: () => string | null;
  readonly stop: () => void;
}

export interface FeedDriverDeps<Snapshot extends { readonly epoch: string; readonly seq: number }> {
  readonly topic: string;
  readonly timers: Timers;
  readonly random: () => number;
  /** Null when there was no usable answer; it is asked again. */
  readonly askFeed: (epoch: string, after: number) => Promise<FeedCatchUp | null>;
  readonly readSnapshot: () => Promise<Snapshot | null>;
  readonly apply: (entries: readonly FeedEntry[]) => void;
  /** @param reset the copy was of another epoch: drop all of it, and say so. */
  readonly adopt: (snapshot: Snapshot, reset: boolean) => void;
  readonly changed: () => void;
}

/** A last message that got lost, with none after it, is noticed by then, ms. */
const checkEveryMs = 30_000;

/** @param deps.changed called when `caughtUp` may have changed. */
export const createFeedDriver = <Snapshot extends { readonly epoch: string; readonly seq: number }>(
  deps: FeedDriverDeps<Snapshot>,
): FeedDriver => {
  let follower = startFollowing(deps.topic);
  let routine = false;
  let cancelCheck = (): void => undefined;
  const snapshots = new Map<number, Snapshot>();

  const hear = (input: FollowerInput): void => {
    const step = followFeed(follower, input);
    follower = step.follower;
    routine = input.kind === 'CHECK' || (routine && follower.ask !== null);
    for (const output of step.outputs) act(output);
    deps.changed();
  };
  const act = (output: FollowerOutput): void => {
    switch (output.kind) {
      case 'APPLY':
        deps.apply(output.entries);
        return;
      case 'ADOPT': {
        const snapshot = snapshots.get(output.ask);
        snapshots.clear();
        if (snapshot !== undefined) deps.adopt(snapshot, output.reset);
        return;
      }
      case 'KEEP':
        snapshots.clear();
        return;
      case 'ASK_GAP':
        later(output.attempt, () => void askGap(output.ask, output.epoch, output.after));
        return;
      case 'ASK_SNAPSHOT':
        later(output.attempt, () => void askSnapshot(output.ask));
        return;
      case 'DROP':
        return;
    }
  };
  const later = (attempt: number, run: () => void): void => {
    if (attempt === 0) run();
    else deps.timers.after(deps.random() * Math.min(5_000, 250 * 2 ** attempt), run);
  };
  const askGap = async (ask: number, epoch: string, after: number): Promise<void> => {
    if (follower.ask?.ask !== ask) return;
    const catchUp = await deps.askFeed(epoch, after);
    hear(catchUp === null ? { kind: 'FAILED', ask } : { kind: 'CAUGHT_UP', ask, catchUp });
  };
  const askSnapshot = async (ask: number): Promise<void> => {
    if (follower.ask?.ask !== ask) return;
    const snapshot = await deps.readSnapshot();
    if (snapshot === null) {
      hear({ kind: 'FAILED', ask });
      return;
    }
    snapshots.set(ask, snapshot);
    hear({ kind: 'SNAPSHOT', ask, epoch: snapshot.epoch, seq: snapshot.seq });
    snapshots.delete(ask);
  };
  const check = (): void => {
    cancelCheck = deps.timers.after(checkEveryMs, () => {
      hear({ kind: 'CHECK' });
      check();
    });
  };
  return {
    connected: () => {
      cancelCheck();
      check();
      hear({ kind: 'CONNECTED' });
    },
    page: (page) => hear({ kind: 'PAGE', page }),
    caughtUp: () => follower.epoch !== null && (follower.ask === null || routine),
    epoch: () => follower.epoch,
    stop: () => cancelCheck(),
  };
};
