import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalSeals } from '../../shared/journal/JournalSeals.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { planPage } from '../../shared/journal/planPage.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import type { Outbox } from './createOutbox.ts';
import type { SequencerPorts } from './SequencerPorts.ts';
import { tellEntries } from './tellEntries.ts';

interface Writing {
  readonly seals: JournalSeals;
  readonly outbox: Outbox;
  readonly counts: { entries: number; pages: number };
  readonly sent: Set<string>;
}

/**
 * Writes page after page and hands each over to be published; false as soon as one was overtaken.
 *
 * @param from the heads as read
 * @param open rows without a number, in order
 */
export const writePages = async (
  ports: SequencerPorts,
  from: JournalHeads,
  open: readonly PendingRow[],
  { seals, outbox, counts, sent }: Writing,
): Promise<boolean> => {
  let heads = from;
  let left = open;
  while (left.length > 0) {
    const { page, rest } = planPage(heads, left, seals);
    if ((await ports.writePage(page)) === 'OVERTAKEN') return false;
    seals.stored(page.secrets);
    tellEntries(page.marks, page.feeds, outbox);
    for (const { row } of page.marks) sent.add(rowKey(row));
    counts.entries += page.marks.length;
    counts.pages++;
    heads = page.after;
    left = rest;
  }
  return true;
};
