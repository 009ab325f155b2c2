import type { FeedEntry } from './FeedPage.ts';
import type { PendingRow } from './PendingRow.ts';

/** A pending row as the feed shows it under its number: no key, no command, nothing of where it was stored. */
export const feedEntryOf = (row: PendingRow, seq: number): FeedEntry => ({
  seq,
  at: row.at,
  actor: row.actor,
  type: row.type,
  v: row.v,
  id: row.id,
  version: row.version,
  body: row.body,
});
