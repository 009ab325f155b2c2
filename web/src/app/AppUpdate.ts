import type { ReadonlySignal } from '@preact/signals';
import type { WaitingUpdate } from './WaitingUpdate.ts';

/** New versions of this client (web.md 1.2). */
export interface AppUpdate {
  /** The version that waits on this device for the person's word; `null` while there is none. */
  readonly waiting: ReadonlySignal<WaitingUpdate | null>;
}
