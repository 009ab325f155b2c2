import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { JournalPage } from '../../shared/journal/JournalPage.ts';
import type { JournalSeals, StoredSecret } from '../../shared/journal/JournalSeals.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { Withdrawal } from '../../shared/journal/withdrawalOf.ts';

/** Where a pending row is: its key, and what its predecessor is found by. */
export type RowPlace = Pick<PendingRow, 'pk' | 'sk' | 'version'>;

/** What the store says now, strongly consistent. */
export interface JournalView {
  /** Null when the journal has not begun. */
  readonly heads: JournalHeads | null;
  /** A row that is not here does not exist (any more). */
  readonly rows: ReadonlyMap<string, { readonly mark: JournalMark | null }>;
  /** By aggregate; one that is not here has none. */
  readonly secrets: ReadonlyMap<string, StoredSecret>;
}

/** What the sequencer needs from outside, so that it can be tried with every one of them failing. */
export interface SequencerPorts {
  /**
   * The heads of the zone and of these topics, the marks of these rows and of the version before each of them, and
   * the secrets of these aggregates (partition keys).
   */
  readonly readView: (
    rows: readonly RowPlace[],
    topics: readonly string[],
    aggregates: readonly string[],
  ) => Promise<JournalView>;
  /** The rows of the same aggregate with a lower version that are not marked, lowest first. */
  readonly readUnmarkedBefore: (row: RowPlace) => Promise<readonly PendingRow[]>;
  /** All of the page or nothing. `OVERTAKEN`: its conditions no longer hold or somebody was quicker; read again. */
  readonly writePage: (page: JournalPage) => Promise<'WRITTEN' | 'OVERTAKEN'>;
  /** `REFUSED`: this page will never be taken, however often it is sent. Throws on what may pass. */
  readonly publish: (page: FeedPage) => Promise<'PUBLISHED' | 'REFUSED'>;
  /** Ends somebody's live connections. The same answers as `publish`. */
  readonly withdraw: (withdrawal: Withdrawal) => Promise<'PUBLISHED' | 'REFUSED'>;
  /** Waits before the given attempt (1, 2, …), longer each time and never the same for two. */
  readonly pause: (attempt: number) => Promise<void>;
  readonly newEpoch: () => string;
  /** The seals for one batch, whose aggregates have these secrets. */
  readonly seals: (secrets: JournalView['secrets']) => Promise<JournalSeals>;
}
