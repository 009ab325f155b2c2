import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import type { Withdrawal } from '../../../shared/journal/withdrawalOf.ts';

/** All a run left behind, to be judged. */
export interface JournalDump {
  readonly rows: readonly (PendingRow & {
    readonly n?: number;
    readonly seq?: number;
    readonly epoch?: string;
  })[];
  readonly zoneHead: { readonly epoch: string; readonly n: number; readonly hash: string } | null;
  readonly topicHeads: ReadonlyMap<string, { readonly epoch: string; readonly seq: number }>;
  /** The chain's lines, in the order of their pages. */
  readonly lines: readonly string[];
  /** Sealed payloads by number. */
  readonly payloads: ReadonlyMap<number, { readonly of: string; readonly sealed: string }>;
  /** Wrapped secrets by aggregate. */
  readonly secrets: ReadonlyMap<string, string>;
  readonly feeds: readonly FeedPage[];
  /** In the order in which they reached the API. */
  readonly published: readonly FeedPage[];
  readonly withdrawn: readonly Withdrawal[];
}
