import type { JournalHeads } from '../../shared/journal/JournalHeads.ts';
import type { JournalMark } from '../../shared/journal/JournalMark.ts';
import type { StoredSecret } from '../../shared/journal/JournalSeals.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import { rowKey } from '../../shared/journal/rowKey.ts';
import type { JournalView, RowPlace, SequencerPorts } from './SequencerPorts.ts';

/** Marks and secrets remembered, of each; about an hour of a storm in every incident of a zone. */
const mostRemembered = 5_000;

/**
 * The same ports with a memory, which saves a round trip a batch: who wrote the last page knows where the journal is.
 *
 * It may be wrong and does no harm: a page is written under the condition that the heads are as remembered and no row
 * is marked, so a wrong memory ends in `OVERTAKEN`, is forgotten, and the store is asked. The one thing no condition
 * covers, that the version before a row has its number, is remembered only where it was seen, and a number is never
 * taken away. A row that is not remembered is taken for one without a number. A secret that was erased since is still
 * used for what is under way: then nobody can read that either, which is what erasing means.
 */
export const rememberView = (ports: SequencerPorts): SequencerPorts => {
  const marks = new Map<string, JournalMark>();
  const topics = new Set<string>();
  const secrets = new Map<string, StoredSecret>();
  let heads: JournalHeads | null = null;

  const learnMark = (key: string, mark: JournalMark): void => learn(marks, key, mark);

  const recall = (
    rows: readonly RowPlace[],
    wanted: readonly string[],
    aggregates: readonly string[],
  ): JournalView | null => {
    if (heads === null || rows.length === 0 || wanted.some((topic) => !topics.has(topic))) return null;
    const known = new Map(rows.map((row) => [rowKey(row), { mark: marks.get(rowKey(row)) ?? null }]));
    for (const { pk, version } of rows) {
      const before = rowKey({ pk, sk: pendingSortKey(version - 1) });
      if (version === 1 || known.has(before)) continue;
      const mark = marks.get(before);
      if (mark === undefined) return null;
      known.set(before, { mark });
    }
    const begun = new Set(rows.filter(({ version }) => version === 1).map(({ pk }) => pk));
    const held = new Map<string, StoredSecret>();
    for (const aggregate of aggregates) {
      const secret = secrets.get(aggregate);
      if (secret !== undefined) held.set(aggregate, secret);
      // Who has no first version yet has no secret; if that is wrong, a condition says so.
      else if (!begun.has(aggregate)) return null;
    }
    return { heads, rows: known, secrets: held };
  };

  return {
    ...ports,
    readView: async (rows, wanted, aggregates) => {
      const recalled = recall(rows, wanted, aggregates);
      if (recalled !== null) return recalled;
      const view = await ports.readView(rows, wanted, aggregates);
      // If the zone has moved on, so may have the topics that were not asked for now.
      const moved = view.heads === null || view.heads.epoch !== heads?.epoch || view.heads.n !== heads.n;
      if (moved) topics.clear();
      for (const topic of wanted) topics.add(topic);
      const others = moved ? [] : (heads?.topics ?? []);
      heads =
        view.heads === null ? null : { ...view.heads, topics: new Map([...others, ...view.heads.topics]) };
      for (const [key, { mark }] of view.rows) if (mark !== null) learnMark(key, mark);
      for (const [aggregate, secret] of view.secrets) learn(secrets, aggregate, secret);
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
      for (const { of, wrapped } of page.secrets) learn(secrets, of, { wrapped });
      return outcome;
    },
  };
};

/** Remembers, and forgets what it learnt first. */
const learn = <Value>(memory: Map<string, Value>, key: string, value: Value): void => {
  memory.delete(key);
  memory.set(key, value);
  const oldest = memory.keys().next();
  if (memory.size > mostRemembered && !oldest.done) memory.delete(oldest.value);
};
