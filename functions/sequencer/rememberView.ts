import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import type { JournalView, RowPlace, SequencerPorts } from './SequencerPorts.ts';

/** Marks remembered; about an hour of a storm in every incident of a zone. */
const mostMarks = 5_000;

/**
 * The same ports with a memory, which saves a round trip a batch: who wrote the last page knows where the journal is.
 *
 * It may be wrong and does no harm: a page is written under the condition that the heads are as remembered and no row
 * is marked, so a wrong memory ends in `OVERTAKEN`, is forgotten, and the store is asked. The one thing no condition
 * covers, that the version before a row has its number, is remembered only where it was seen, and a number is never
 * taken away. A row that is not remembered is taken for one without a number.
 */
export const rememberView = (ports: SequencerPorts): SequencerPorts => {
  const marks = new Map<string, JournalMark>();
  const topics = new Set<string>();
  let heads: JournalHeads | null = null;

  const learnMark = (key: string, mark: JournalMark): void => {
    marks.delete(key);
    marks.set(key, mark);
    const oldest = marks.keys().next();
    if (marks.size > mostMarks && !oldest.done) marks.delete(oldest.value);
  };

  const recall = (rows: readonly RowPlace[], wanted: readonly string[]): JournalView | null => {
    if (heads === null || rows.length === 0 || wanted.some((topic) => !topics.has(topic))) return null;
    const known = new Map(rows.map((row) => [rowKey(row), { mark: marks.get(rowKey(row)) ?? null }]));
    for (const { pk, version } of rows) {
      const before = rowKey({ pk, sk: pendingSortKey(version - 1) });
      if (version === 1 || known.has(before)) continue;
      const mark = marks.get(before);
      if (mark === undefined) return null;
      known.set(before, { mark });
    }
    return { heads, rows: known };
  };

  return {
    ...ports,
    readView: async (rows, wanted) => {
      const recalled = recall(rows, wanted);
      if (recalled !== null) return recalled;
      const view = await ports.readView(rows, wanted);
      // If the zone has moved on, so may have the topics that were not asked for now.
      const moved = view.heads === null || view.heads.epoch !== heads?.epoch || view.heads.n !== heads.n;
      if (moved) topics.clear();
      for (const topic of wanted) topics.add(topic);
      const others = moved ? [] : (heads?.topics ?? []);
      heads =
        view.heads === null ? null : { ...view.heads, topics: new Map([...others, ...view.heads.topics]) };
      for (const [key, { mark }] of view.rows) if (mark !== null) learnMark(key, mark);
      return view;
    },
    writePage: async (page) => {
      const { epoch } = heads ?? page.before;
      heads = null;
      const outcome = await ports.writePage(page);
      if (outcome === 'OVERTAKEN') return outcome;
      heads = page.after;
      if (epoch !== page.after.epoch) topics.clear();
      for (const { topic } of page.feeds) topics.add(topic);
      for (const { row, mark } of page.marks) learnMark(rowKey(row), mark);
      return outcome;
    },
  };
};
