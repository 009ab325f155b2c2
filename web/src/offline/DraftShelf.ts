import type { Draft } from './Drafts.ts';

/** Where drafts lie between starts. */
export interface DraftShelf {
  readonly all: () => Promise<ReadonlyMap<string, Draft>>;
  /** Resolves when it is committed to the device. */
  readonly put: (key: string, text: string, savedAt: number) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}
