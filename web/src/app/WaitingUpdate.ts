import type { ReadonlySignal } from '@preact/signals';

/** A new version of this client that waits (web.md 1.2): the person decides when, it never reloads by itself. */
export interface WaitingUpdate {
  /**
   * `waiting` for the person's word; `starting` once they gave it; `held` while the version before still has work in
   * hand, which the browser lets it finish for five minutes at most.
   */
  readonly stage: ReadonlySignal<'waiting' | 'starting' | 'held'>;
  /** Starts it now: activates it, and reloads as soon as it took over. A second call does nothing. */
  readonly apply: () => void;
}
