import type { ChainEntry } from './ChainEntry.ts';
import { entryBytes } from './entryBytes.ts';
import type { FeedEntry, FeedPage } from './FeedPage.ts';
import { feedEntryOf } from './feedEntryOf.ts';
import type { JournalHeads } from './JournalHeads.ts';
import type { JournalMark } from './JournalMark.ts';
import type { JournalPage } from './JournalPage.ts';
import { journalLimits } from './journalLimits.ts';
import type { PendingRow } from './PendingRow.ts';

/**
 * The next page: as many of the rows, in their order, as one transaction and one message a topic can carry.
 * A single row is always taken, however large; keeping it small is up to whoever wrote it.
 *
 * @param heads what the page continues
 * @param rows not empty, none marked, in the order they are to be numbered
 * @param payloadHash SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal (passed in: crypto is not shared's)
 * @returns the page, and the rows that did not fit
 */
export const planPage = (
  heads: JournalHeads,
  rows: readonly PendingRow[],
  payloadHash: (payload: string) => string,
): { readonly page: JournalPage; readonly rest: readonly PendingRow[] } => {
  const { epoch } = heads;
  const topics = new Map<string, { entries: FeedEntry[]; bytes: number }>();
  const chain: ChainEntry[] = [];
  const marks: { row: PendingRow; mark: JournalMark }[] = [];

  for (const row of rows) {
    const topic = topics.get(row.topic) ?? { entries: [], bytes: 0 };
    const seq = (heads.topics.get(row.topic) ?? 0) + topic.entries.length + 1;
    const entry = feedEntryOf(row, seq);
    const bytes = entryBytes(entry);
    // The zone's head and the chain page, a head and a page a topic, a mark a row.
    const actions = 2 + 2 * topics.size + (topics.has(row.topic) ? 0 : 2) + marks.length + 1;
    const full =
      marks.length >= journalLimits.entries ||
      actions > journalLimits.actions ||
      topic.bytes + bytes > journalLimits.bytes;
    if (full && marks.length > 0) break;

    const n = heads.n + marks.length + 1;
    topics.set(row.topic, { entries: [...topic.entries, entry], bytes: topic.bytes + bytes });
    chain.push({
      n,
      topic: row.topic,
      seq,
      at: row.at,
      actor: { kind: row.actor.kind, id: row.actor.id },
      type: row.type,
      v: row.v,
      id: row.id,
      version: row.version,
      commandId: row.commandId,
      payloadHash: payloadHash(row.body),
    });
    marks.push({ row, mark: { epoch, n, seq } });
  }

  const feeds = [...topics].map(([topic, { entries }]): FeedPage => {
    const from = (heads.topics.get(topic) ?? 0) + 1;
    return { topic, epoch, from, to: from + entries.length - 1, entries };
  });
  const after: JournalHeads = {
    epoch,
    begun: true,
    n: heads.n + marks.length,
    topics: new Map([...heads.topics, ...feeds.map((feed) => [feed.topic, feed.to] as const)]),
  };
  return { page: { before: heads, after, chain, feeds, marks }, rest: rows.slice(marks.length) };
};
