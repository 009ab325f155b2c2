import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { repeatedPages } from '../../shared/journal/repeatedPages.ts';
import type { Outbox } from './createOutbox.ts';
import { pagesAsTold } from './pagesAsTold.ts';
import { withdrawThose } from './withdrawThose.ts';

interface Entry {
  readonly row: PendingRow;
  readonly mark: JournalMark;
}

/**
 * Hands numbered entries over to be published, and cuts off who is no longer to hear them: where an entry ends somebody's
 * time in a channel, what comes up to it goes first, then the cut, then the rest (docs/adr/0111). So nothing that was
 * numbered after somebody left a channel reaches them, whoever else is on the same page.
 *
 * @param entries of one page, or such as come again
 * @param pages the same entries as they are told when nobody is cut off between them
 */
export const tellEntries = (
  entries: readonly Entry[],
  pages: readonly FeedPage[],
  outbox: Pick<Outbox, 'put' | 'withdraw'>,
): void => {
  if (!entries.some(({ row }) => row.ends !== undefined)) {
    for (const page of pages.flatMap(pagesAsTold)) outbox.put(page);
    withdrawThose(entries, outbox);
    return;
  }
  let part: Entry[] = [];
  const tell = (): void => {
    for (const page of repeatedPages(part).flatMap(pagesAsTold)) outbox.put(page);
    withdrawThose(part, outbox);
    part = [];
  };
  for (const entry of entries.toSorted((a, b) => a.mark.n - b.mark.n)) {
    part.push(entry);
    const { ends = [], at } = entry.row;
    if (ends.length === 0) continue;
    tell();
    for (const { channelId, personIds } of ends)
      for (const personId of personIds) outbox.withdraw({ personId, channelId, at });
  }
  tell();
};
