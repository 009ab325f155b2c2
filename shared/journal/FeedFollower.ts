import type { FeedCatchUp } from './FeedCatchUp.ts';
import type { FeedEntry, FeedPage } from './FeedPage.ts';

/**
 * What a client knows of one topic, and what it is waiting for. A value: `followFeed(follower, input)` answers the
 * next one with what to do. It keeps no items; it decides which entries the owner of the items may apply, and when.
 *
 * What it promises, whatever the network does (decisions.md 1 and 3): entries are applied in order of `seq`, none
 * twice, none left out, and never one of another epoch than the copy they are applied to.
 */
export interface FeedFollower {
  readonly topic: string;
  /** The epoch of the copy; null as long as there is no copy. */
  readonly epoch: string | null;
  /** The last number the copy holds. */
  readonly seq: number;
  /** Pages heard that cannot be applied yet, as they came; bounded. */
  readonly held: readonly FeedPage[];
  /** A page was let go because too many are held; what it had is asked for once the present ask is answered. */
  readonly spilled: boolean;
  /** The one question under way. */
  readonly ask: FeedAsk | null;
  /** Epochs known to be over: a page that strays in from one of them is dropped. */
  readonly left: readonly string[];
  /** Numbers the asks, so that an answer to an older one is recognised. */
  readonly asked: number;
}

export interface FeedAsk {
  readonly kind: 'GAP' | 'SNAPSHOT';
  /** Goes out with the question and must come back with its answer. */
  readonly ask: number;
  /** 0 at first; above 0 the driver waits before it asks (backoff with jitter by this number). */
  readonly attempt: number;
  /** Why a snapshot is needed: there is no copy yet, another epoch was seen, or the gap is older than what is kept. */
  readonly why: 'FIRST' | 'EPOCH' | 'TOO_OLD' | null;
  /** The foreign epoch that made us ask, if one did. */
  readonly suspect: string | null;
}

/** What happened. `CAUGHT_UP`, `SNAPSHOT` and `FAILED` carry back the number of the ask they answer. */
export type FollowerInput =
  /** The subscription is acknowledged (first time or again): what was published before it is not delivered. */
  | { readonly kind: 'CONNECTED' }
  /** The driver's tick (every 15–30 s): notices a last message that got lost with none after it. */
  | { readonly kind: 'CHECK' }
  /** A message of the subscription. */
  | { readonly kind: 'PAGE'; readonly page: FeedPage }
  /** The answer of `feed`. */
  | { readonly kind: 'CAUGHT_UP'; readonly ask: number; readonly catchUp: FeedCatchUp }
  /** A snapshot was read; `epoch` and `seq` are those of its FIRST page of items, read before the items. */
  | { readonly kind: 'SNAPSHOT'; readonly ask: number; readonly epoch: string; readonly seq: number }
  /** The question got no usable answer: network, time-out, refusal. */
  | { readonly kind: 'FAILED'; readonly ask: number };

/** What to do, in this order. */
export type FollowerOutput =
  /** Apply to the copy: consecutive, never heard before, of the copy's epoch. */
  | { readonly kind: 'APPLY'; readonly epoch: string; readonly entries: readonly FeedEntry[] }
  /** Replace the copy by the snapshot that came with this ask. `reset`: the copy was of another epoch; say so. */
  | {
      readonly kind: 'ADOPT';
      readonly ask: number;
      readonly epoch: string;
      readonly seq: number;
      readonly reset: boolean;
    }
  /** The snapshot that came with this ask is no newer than the copy: throw it away, keep the copy. */
  | { readonly kind: 'KEEP'; readonly ask: number }
  /** Call `feed(topic, epoch, after)`. An ask replaces the one before it; that one's answer may still come, and is ignored. */
  | {
      readonly kind: 'ASK_GAP';
      readonly ask: number;
      readonly attempt: number;
      readonly epoch: string;
      readonly after: number;
    }
  /** Read a snapshot. `EPOCH`: the store may have been restored; until the answer the copy is doubtful: say so. */
  | {
      readonly kind: 'ASK_SNAPSHOT';
      readonly ask: number;
      readonly attempt: number;
      readonly why: 'FIRST' | 'EPOCH' | 'TOO_OLD';
    }
  /** Nothing to do: heard before, of an epoch that is over, of another topic, or an answer nobody waits for. */
  | {
      readonly kind: 'DROP';
      readonly why: 'DUPLICATE' | 'OLD_EPOCH' | 'OTHER_TOPIC' | 'MALFORMED' | 'LATE_ANSWER';
    };

/** Nothing heard, nothing held. The first `CONNECTED` makes it ask for a snapshot (subscribe first, then read). */
export const startFollowing = (topic: string): FeedFollower => ({
  topic,
  epoch: null,
  seq: 0,
  held: [],
  spilled: false,
  ask: null,
  left: [],
  asked: 0,
});
