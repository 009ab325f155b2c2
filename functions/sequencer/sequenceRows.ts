import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { repeatedPages } from '../../shared/journal/repeatedPages.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import { createOutbox } from './createOutbox.ts';
import { gatherRows } from './gatherRows.ts';
import type { SequencerPorts } from './SequencerPorts.ts';
import { tellEntries } from './tellEntries.ts';
import { writePages } from './writePages.ts';

/** How often a batch is read again because somebody else moved the journal, before it is given back to the stream. */
const mostOvertaken = 12;

/** What became of a batch; counts only, it goes into the log. */
export interface SequencedBatch {
  /** Entries that got their number now. */
  readonly entries: number;
  readonly pages: number;
  /** Entries that had a number and were published again. */
  readonly repeated: number;
  readonly published: number;
  /** Pages and withdrawals the API will never take; subscribers get pages from the feed instead. */
  readonly refused: number;
  /** Persons whose live connections were ended. */
  readonly withdrawn: number;
  readonly overtaken: number;
}

/**
 * Puts pending rows in order: numbers them, a page at a time, and publishes them (decisions.md 1).
 *
 * Each page is one transaction under the condition that the heads are as read and no row is marked, so it may be
 * stopped anywhere, called again with the same rows, shuffled or in part, and run beside itself: every row gets one
 * number, no number is left out. Its one way to fail is to throw; then the whole batch must come again.
 *
 * @param batch parsed rows of this zone; may hold rows that were numbered before: these are published once more
 */
export const sequenceRows =
  (ports: SequencerPorts) =>
  async (batch: readonly PendingRow[]): Promise<SequencedBatch> => {
    if (batch.length === 0) return nothing;
    const outbox = createOutbox(ports);
    const counts = { entries: 0, pages: 0, repeated: 0, overtaken: 0 };
    const sent = new Set<string>();
    let lookedAgain = false;
    try {
      for (;;) {
        const { rows, view } = await gatherRows(ports, uniqueRows(batch));
        // A batch read is no snapshot: somebody may have written the first page between its heads and its marks. Only
        // where the heads are still not there is it a journal that was restored without them.
        if (
          view.heads === null &&
          !lookedAgain &&
          [...view.rows.values()].some(({ mark }) => mark !== null)
        ) {
          lookedAgain = true;
          continue;
        }
        const heads = view.heads ?? noJournal(ports.newEpoch());
        const seals = await ports.seals(view.secrets);
        const marked: { row: PendingRow; mark: JournalMark }[] = [];
        const open: PendingRow[] = [];
        for (const row of rows) {
          const mark = view.rows.get(rowKey(row))?.mark;
          if (mark === null) open.push(row);
          // An epoch that is over has no subscribers: they left it or will.
          else if (mark?.epoch === heads.epoch && !sent.has(rowKey(row))) marked.push({ row, mark });
        }
        tellEntries(marked, repeatedPages(marked), outbox);
        for (const { row } of marked) sent.add(rowKey(row));
        counts.repeated += marked.length;
        if (await writePages(ports, heads, open, { seals, outbox, counts, sent })) break;
        counts.overtaken++;
        if (counts.overtaken > mostOvertaken)
          throw new Error(`Overtaken ${counts.overtaken} times in one batch`);
        await ports.pause(counts.overtaken);
      }
    } catch (fault) {
      // What is under way ends before the call does: a frozen function must not publish half a minute later.
      await outbox.settled();
      throw fault;
    }
    const { published, refused, withdrawn, failure } = await outbox.settled();
    if (failure !== null) throw failure;
    return { ...counts, published, refused, withdrawn };
  };

const nothing: SequencedBatch = {
  entries: 0,
  pages: 0,
  repeated: 0,
  published: 0,
  refused: 0,
  withdrawn: 0,
  overtaken: 0,
};

const noJournal = (epoch: string): JournalHeads => ({
  epoch,
  begun: false,
  n: 0,
  hash: firstPrevHash,
  topics: new Map(),
});

/** A batch may hold the same record twice. */
const uniqueRows = (rows: readonly PendingRow[]): readonly PendingRow[] => [
  ...new Map(rows.map((row) => [rowKey(row), row])).values(),
];
