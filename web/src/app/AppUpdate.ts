import type { ReadonlySignal } from '@preact/signals';

/** A new version of this client that waits (web.md 1.2): the person decides when, it never reloads by itself. */
export interface AppUpdate {
  readonly waiting: ReadonlySignal<boolean>;
  /** Starts the new version now: activates it and reloads. */
  readonly apply: () => void;
}
