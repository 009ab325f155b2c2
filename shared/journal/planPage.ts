import { chainLine } from './chain/chainLine.ts';
import { chainEntryOf } from './chainEntryOf.ts';
import { entryBytes } from './entryBytes.ts';
import type { FeedEntry, FeedPage } from './FeedPage.ts';
import { feedEntryOf } from './feedEntryOf.ts';
import type { JournalHeads } from './JournalHeads.ts';
import type { JournalMark } from './JournalMark.ts';
import type { JournalPage } from './JournalPage.ts';
import type { JournalSeals, NewSecret } from './JournalSeals.ts';
import { journalLimits } from './journalLimits.ts';
import type { PendingRow } from './PendingRow.ts';

/**
 * The next page: as many of the rows, in their order, as one transaction and one message a topic can carry; numbered,
 * linked to the entry before, payloads sealed. A row without a topic is chained and told to nobody.
 * A single row is always taken, however large; keeping it small is up to whoever wrote it.
 *
 * @param heads what the page continues
 * @param rows not empty, none marked, in the order they are to be numbered
 * @returns the page, and the rows that did not fit
 */
export const planPage = (
  heads: JournalHeads,
  rows: readonly PendingRow[],
  seals: JournalSeals,
): { readonly page: JournalPage; readonly rest: readonly PendingRow[] } => {
  const { epoch } = heads;
  const topics = new Map<string, { entries: FeedEntry[]; bytes: number }>();
  const secrets = new Map<string, NewSecret>();
  const lines: string[] = [];
  const payloads: { n: number; of: string; sealed: string }[] = [];
  const marks: { row: PendingRow; mark: JournalMark }[] = [];
  const bytes = { chain: 0, payload: 0 };
  let { hash } = heads;

  for (const row of rows) {
    const n = heads.n + marks.length + 1;
    const told = row.topic === undefined ? null : tell(row, row.topic, heads, topics);
    const mark: JournalMark = { epoch, n, ...(told === null ? {} : { seq: told.entry.seq }) };
    const sealed = seals.seal(row, mark);
    const subjects = [...new Set(row.audit.subjects.map(seals.subjectHash))];
    const hidden = { subjects, payload: sealed?.commitment ?? null };
    const linked = chainLine(seals.sha256, hash, chainEntryOf(row, mark, hidden));
    const kept = sealed?.sealed ?? null;
    const fresh = sealed?.fresh ?? null;

    const topicsThen = topics.size + (told?.first ? 1 : 0);
    const secretsThen = secrets.size + (fresh !== null && !secrets.has(fresh.of) ? 1 : 0);
    const payloadPages = payloads.length > 0 || kept !== null ? 1 : 0;
    // The zone's head and the chain page, the payloads, a head and a page a topic, new secrets, a mark a row.
    const actions = 2 + payloadPages + 2 * topicsThen + secretsThen + marks.length + 1;
    const full =
      marks.length >= journalLimits.entries ||
      actions > journalLimits.actions ||
      (told?.bytes ?? 0) > journalLimits.bytes ||
      bytes.chain + linked.line.length > journalLimits.chainBytes ||
      bytes.payload + (kept?.length ?? 0) > journalLimits.payloadBytes;
    if (full && marks.length > 0) break;

    if (row.topic !== undefined && told !== null) {
      const entries = [...(topics.get(row.topic)?.entries ?? []), told.entry];
      topics.set(row.topic, { entries, bytes: told.bytes });
    }
    if (fresh !== null) secrets.set(fresh.of, fresh);
    if (kept !== null) payloads.push({ n, of: row.pk, sealed: kept });
    bytes.chain += linked.line.length;
    bytes.payload += kept?.length ?? 0;
    lines.push(linked.line);
    hash = linked.hash;
    marks.push({ row, mark });
  }

  const feeds = [...topics].map(([topic, { entries }]): FeedPage => {
    const from = (heads.topics.get(topic) ?? 0) + 1;
    return { topic, epoch, from, to: from + entries.length - 1, entries };
  });
  const after: JournalHeads = {
    epoch,
    begun: true,
    n: heads.n + marks.length,
    hash,
    topics: new Map([...heads.topics, ...feeds.map((feed) => [feed.topic, feed.to] as const)]),
  };
  const page = { before: heads, after, lines, payloads, secrets: [...secrets.values()], feeds, marks };
  return { page, rest: rows.slice(marks.length) };
};

/** A row as its topic's next entry, and what the topic's page would then weigh. */
const tell = (
  row: PendingRow,
  topic: string,
  heads: JournalHeads,
  topics: ReadonlyMap<string, { readonly entries: readonly FeedEntry[]; readonly bytes: number }>,
): { readonly entry: FeedEntry; readonly first: boolean; readonly bytes: number } => {
  const before = topics.get(topic);
  const entry = feedEntryOf(row, (heads.topics.get(topic) ?? 0) + (before?.entries.length ?? 0) + 1);
  return { entry, first: before === undefined, bytes: (before?.bytes ?? 0) + entryBytes(entry) };
};
