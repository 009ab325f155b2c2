import type { FeedPage } from './FeedPage.ts';
import type { JournalHeads } from './JournalHeads.ts';
import type { JournalMark } from './JournalMark.ts';
import type { NewSecret } from './JournalSeals.ts';
import type { PendingRow } from './PendingRow.ts';

/** One step of the journal, written whole or not at all: heads, chain page, payloads, a feed page a topic, marks. */
export interface JournalPage {
  /** The heads it was planned on, and the condition it is written under. */
  readonly before: JournalHeads;
  /** The heads once it is written. */
  readonly after: JournalHeads;
  /** A line an entry, linked (chain/chainLine.ts): the bytes that are hashed. */
  readonly lines: readonly string[];
  /** `of`: the partition key of the aggregate under whose secret it is sealed. */
  readonly payloads: readonly { readonly n: number; readonly of: string; readonly sealed: string }[];
  /** Secrets of aggregates that had none, at most one each. */
  readonly secrets: readonly NewSecret[];
  readonly feeds: readonly FeedPage[];
  readonly marks: readonly { readonly row: PendingRow; readonly mark: JournalMark }[];
}
