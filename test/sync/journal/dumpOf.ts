import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { JournalPage } from '../../../shared/journal/JournalPage.ts';
import type { JournalDump } from './JournalDump.ts';

type Item = Readonly<Record<string, unknown>>;

/** Sorts what two tables hold into what a journal is made of. */
export const dumpOf = (
  operations: readonly Item[],
  journal: readonly Item[],
  told: Pick<JournalDump, 'published' | 'withdrawn'>,
): JournalDump => {
  const of = <T>(prefix: string): T[] =>
    journal.filter((item) => String(item.pk).startsWith(prefix)) as unknown as T[];
  const heads = of<Item>('HEAD');
  return {
    rows: operations
      .filter((item) => item.kind === 'PENDING')
      .map(({ audit, ...row }) => ({
        ...row,
        audit: typeof audit === 'string' ? JSON.parse(audit) : audit,
      })) as unknown as JournalDump['rows'],
    zoneHead: (heads.find((item) => item.sk === 'ZONE') as JournalDump['zoneHead'] | undefined) ?? null,
    topicHeads: new Map(
      heads
        .filter((item) => item.sk !== 'ZONE')
        .map((item) => [
          String(item.sk).slice('TOPIC#'.length),
          item as unknown as { epoch: string; seq: number },
        ]),
    ),
    lines: of<{ from: number; lines: string }>('CHAIN#')
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({ lines }) => lines.split('\n')),
    payloads: new Map(
      of<{ payloads: string }>('PAYLOAD#').flatMap(({ payloads }) =>
        (JSON.parse(payloads) as JournalPage['payloads']).map((payload) => [payload.n, payload]),
      ),
    ),
    secrets: new Map(
      of<{ pk: string; wrapped: string }>('SECRET#').map(({ pk, wrapped }) => [pk.slice(7), wrapped]),
    ),
    feeds: of<Omit<FeedPage, 'entries'> & { entries: string }>('FEED#')
      .map(({ entries, ...page }) => ({ ...page, entries: JSON.parse(entries) }))
      .toSorted((a, b) => a.from - b.from),
    ...told,
  };
};
