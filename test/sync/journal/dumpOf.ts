import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { JournalDump } from './JournalDump.ts';

type Item = Readonly<Record<string, unknown>>;

/** Sorts what two tables hold into what a journal is made of. */
export const dumpOf = (
  operations: readonly Item[],
  journal: readonly Item[],
  published: readonly FeedPage[],
): JournalDump => {
  const of = <T>(items: readonly Item[], prefix: string): T[] =>
    items.filter((item) => String(item.pk).startsWith(prefix)) as unknown as T[];
  const heads = journal.filter((item) => item.pk === 'HEAD');
  return {
    rows: operations.filter((item) => item.kind === 'PENDING') as unknown as JournalDump['rows'],
    zoneHead: (heads.find((item) => item.sk === 'ZONE') as JournalDump['zoneHead'] | undefined) ?? null,
    topicHeads: new Map(
      heads
        .filter((item) => item.sk !== 'ZONE')
        .map((item) => [
          String(item.sk).slice('TOPIC#'.length),
          item as unknown as { epoch: string; seq: number },
        ]),
    ),
    chain: of<{ epoch: string; from: number; lines: string }>(journal, 'CHAIN#')
      .map(({ epoch, from, lines }) => ({
        epoch,
        from,
        entries: lines.split('\n').map((line) => JSON.parse(line)),
      }))
      .toSorted((a, b) => a.from - b.from),
    feeds: of<Omit<FeedPage, 'entries'> & { entries: string }>(journal, 'FEED#')
      .map(({ entries, ...page }) => ({ ...page, entries: JSON.parse(entries) }))
      .toSorted((a, b) => a.from - b.from),
    published,
  };
};
