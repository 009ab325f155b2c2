import type { OutboxItem } from './OutboxItem.ts';

/** Where outgoing commands lie between starts: one person's own in one zone, sealed. */
export interface OutboxShelf {
  readonly all: () => Promise<readonly OutboxItem[]>;
  /** Resolves when it is committed to the device. */
  readonly put: (item: OutboxItem) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** As it lies there, for handing it to whoever helps. */
  readonly sealed: () => Promise<readonly string[]>;
}
