import type { ReadonlySignal } from '@preact/signals';

/** Keeps the screen on while a shift runs; the browser takes it away whenever the page is hidden. */
export interface ScreenLock {
  readonly held: ReadonlySignal<boolean>;
  /** Asks for it, and again each time the page comes back. */
  readonly hold: () => Promise<boolean>;
  readonly release: () => void;
}
