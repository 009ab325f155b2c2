import { entryBytes } from './entryBytes.ts';
import type { FeedEntry, FeedPage } from './FeedPage.ts';
import { feedEntryOf } from './feedEntryOf.ts';
import type { JournalMark } from './JournalMark.ts';
import { journalLimits } from './journalLimits.ts';
import type { PendingRow } from './PendingRow.ts';

/**
 * Rows that were numbered before, as pages under the numbers they have: to publish again what may never have been
 * published. Not necessarily the pages they were first part of; clients go by number. In order, no page with a hole.
 */
export const repeatedPages = (
  rows: readonly { readonly row: PendingRow; readonly mark: JournalMark }[],
): readonly FeedPage[] => {
  const runs: {
    topic: string;
    epoch: string;
    entries: FeedEntry[];
    from: number;
    to: number;
    bytes: number;
  }[] = [];
  for (const { row, mark } of rows.toSorted((a, b) => a.mark.n - b.mark.n)) {
    const { topic } = row;
    const { epoch, seq } = mark;
    // In no feed: nobody was told, nobody is told again.
    if (topic === undefined || seq === undefined) continue;
    const entry = feedEntryOf(row, seq);
    const bytes = entryBytes(entry);
    const run = runs.findLast((earlier) => earlier.topic === topic && earlier.epoch === epoch);
    const continues = run !== undefined && run.to + 1 === seq;
    if (continues && run.bytes + bytes <= journalLimits.bytes && run.entries.length < journalLimits.entries) {
      run.entries.push(entry);
      run.to = seq;
      run.bytes += bytes;
    } else {
      runs.push({ topic, epoch, entries: [entry], from: seq, to: seq, bytes });
    }
  }
  return runs.map(({ topic, epoch, from, to, entries }) => ({ topic, epoch, from, to, entries }));
};
