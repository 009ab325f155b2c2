import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import type { Hit, IndexStep } from '../../shared/journal/reading/IndexStep.ts';
import { indexRangeOf } from '../../shared/journal/reading/indexRange.ts';
import type { ChainHead, ChainReader } from './ChainReader.ts';
import type { IndexedTo, JournalIndex } from './JournalIndex.ts';

/** A journal and its index in memory, epochs in the order they came; counts what it is asked. */
export const journalWorld = (
  epochs: readonly { readonly epoch: string; readonly pages: readonly ChainPage[] }[],
) => {
  const lengthOf = (pages: readonly ChainPage[]) => pages.at(-1)?.to ?? 0;
  const pagesOf = (epoch: string) => epochs.find((one) => one.epoch === epoch)?.pages ?? [];
  const asked = { pages: 0, hits: 0, days: 0 };
  const rows = new Map<string, Hit[]>();
  const days: { epoch: string; day: string; from: number; to: number }[] = [];
  const indexed = new Map<string, IndexedTo>();

  const head = async (): Promise<ChainHead | null> => {
    const last = epochs.at(-1);
    if (last === undefined) return null;
    const before = epochs.at(-2);
    return {
      epoch: last.epoch,
      n: lengthOf(last.pages),
      ...(before === undefined ? {} : { previous: { epoch: before.epoch, n: lengthOf(before.pages) } }),
    };
  };
  const chain: ChainReader = {
    head,
    pages: async (epoch, from, to) => {
      asked.pages++;
      return pagesOf(epoch).filter((page) => page.to >= from && page.from <= to);
    },
    pagesAt: async (epoch, starts) => {
      asked.pages++;
      const wanted = new Set(starts);
      return pagesOf(epoch).filter((page) => wanted.has(page.from));
    },
  };
  const index: JournalIndex = {
    indexedTo: async (epoch) => indexed.get(epoch) ?? null,
    write: async (step: IndexStep, previous) => {
      for (const [key, hits] of step.hits) {
        const row = `${step.epoch} ${key} ${indexRangeOf(step.from)}`;
        rows.set(row, [...(rows.get(row) ?? []), ...hits]);
      }
      for (const [day, bounds] of step.days) days.push({ epoch: step.epoch, day, ...bounds });
      const n = Math.max(step.to, indexed.get(step.epoch)?.n ?? 0);
      indexed.set(step.epoch, { n, ...(previous === undefined ? {} : { previous }) });
    },
    hits: async (epoch, key, range) => {
      asked.hits++;
      return rows.get(`${epoch} ${key} ${range}`) ?? [];
    },
    days: async (epoch, from, to) => {
      asked.days++;
      const own = days.filter(
        (one) =>
          one.epoch === epoch &&
          (from === undefined || one.day >= from) &&
          (to === undefined || one.day <= to),
      );
      if (own.length === 0) return null;
      return { from: Math.min(...own.map((one) => one.from)), to: Math.max(...own.map((one) => one.to)) };
    },
  };
  return { chain, index, head, asked, rows };
};
