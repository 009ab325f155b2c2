import type { ChainEntry } from '../../../shared/journal/ChainEntry.ts';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';

/** All a run left behind, to be judged. */
export interface JournalDump {
  readonly rows: readonly (PendingRow & {
    readonly n?: number;
    readonly seq?: number;
    readonly epoch?: string;
  })[];
  readonly zoneHead: { readonly epoch: string; readonly n: number } | null;
  readonly topicHeads: ReadonlyMap<string, { readonly epoch: string; readonly seq: number }>;
  readonly chain: readonly {
    readonly epoch: string;
    readonly from: number;
    readonly entries: readonly ChainEntry[];
  }[];
  readonly feeds: readonly FeedPage[];
  /** In the order in which they reached the API. */
  readonly published: readonly FeedPage[];
}
