import type { ReadonlySignal } from '@preact/signals';
import type { ChatFeed } from './ChatFeed.ts';

/** Chat as every screen has it: how much is waiting; the rest comes once the first screen stands, or somebody asks. */
export interface ChatDoor {
  readonly feed: ReadonlySignal<ChatFeed | null>;
  /** Unread ones over all channels; 0 until it is known. */
  readonly unread: ReadonlySignal<number>;
  /** Urgent ones that wait for this person. */
  readonly urgent: ReadonlySignal<number>;
  readonly load: () => void;
}
