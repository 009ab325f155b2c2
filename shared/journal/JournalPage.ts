import type { ChainEntry } from './ChainEntry.ts';
import type { FeedPage } from './FeedPage.ts';
import type { JournalHeads } from './JournalHeads.ts';
import type { JournalMark } from './JournalMark.ts';
import type { PendingRow } from './PendingRow.ts';

/** One step of the journal, written whole or not at all: heads, chain page, a feed page a topic, marks. */
export interface JournalPage {
  /** The heads it was planned on, and the condition it is written under. */
  readonly before: JournalHeads;
  /** The heads once it is written. */
  readonly after: JournalHeads;
  readonly chain: readonly ChainEntry[];
  readonly feeds: readonly FeedPage[];
  readonly marks: readonly { readonly row: PendingRow; readonly mark: JournalMark }[];
}
