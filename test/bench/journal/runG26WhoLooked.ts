import { findEntries } from '../../../functions/journal/findEntries.ts';
import { indexChain } from '../../../functions/journal/indexChain.ts';
import type { JournalQuestion } from '../../../shared/journal/reading/JournalQuestion.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { factsAt, generatedJournal, subjectOf } from './generatedJournal.ts';

/** What an answer of DynamoDB takes, and a little more. */
const callMs = 5;

interface Asked {
  readonly what: string;
  readonly subject: number;
  readonly from: string;
  readonly to: string;
}

const asked: readonly Asked[] = [
  {
    what: 'often looked at, a month',
    subject: 0,
    from: '2026-03-01T00:00:00.000Z',
    to: '2026-03-31T23:59:59.999Z',
  },
  {
    what: 'often looked at, the year',
    subject: 0,
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-12-31T23:59:59.999Z',
  },
  {
    what: 'seldom looked at, the year',
    subject: 3,
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-12-31T23:59:59.999Z',
  },
  {
    what: 'never looked at, the year',
    subject: 40_009 + 7,
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-12-31T23:59:59.999Z',
  },
];

/**
 * G26: who consulted subject X in this period, over so many entries: all of the answer, not a page of it, with every
 * call taking what DynamoDB's take. Compared with the truth; measured against a scan of the whole journal.
 */
export const runG26WhoLooked = async (entries = 1_000_000, rounds = 3): Promise<BenchResult> => {
  const journal = generatedJournal(entries, 0);
  const begun = performance.now();
  await indexChain({ ...journal, now: () => 0 })(1);
  const indexMs = performance.now() - begun;
  const slow = { ...generatedJournal(entries, callMs), index: delayed(journal.index) };

  const whole: number[] = [];
  const detail: Record<string, number | string> = {};
  for (let round = 0; round < rounds; round++) {
    for (const one of asked) {
      const question: JournalQuestion = { subjects: [subjectOf(one.subject)], from: one.from, to: one.to };
      const calls = slow.spent.calls;
      const start = performance.now();
      const found: number[] = [];
      for await (const { n } of findEntries(slow, question, journal.head)) found.push(n);
      const took = performance.now() - start;
      const missed = differences(found, truth(entries, one));
      if (missed > 0) throw new Error(`${one.what}: ${missed} entries missing or too many`);
      whole.push(took);
      detail[`${one.what}: ms`] = Math.round(took);
      detail[`${one.what}: entries`] = found.length;
      detail[`${one.what}: chain calls`] = slow.spent.calls - calls;
    }
  }
  const worst = Math.max(...whole);
  const scanBegun = performance.now();
  let scanned = 0;
  const wanted = subjectOf(3);
  for (let from = 1; from <= entries; from += 5_000) {
    for (const { lines } of await journal.chain.pages(
      journal.head.epoch,
      from,
      Math.min(entries, from + 4_999),
    )) {
      for (const line of lines) if (line.includes(wanted)) scanned++;
    }
  }
  const scanMs = performance.now() - scanBegun + (entries / 5_000) * callMs;
  return {
    id: 'G26',
    title: 'who consulted a subject in a period, the whole answer',
    yardstick: 'a scan of the whole journal in the same process',
    rounds,
    ratio: worst / scanMs,
    better: 'lower',
    floor: 1,
    ratios: { median: percentile(whole, 0.5) / scanMs },
    detail: {
      entries,
      callMs,
      worstMs: Math.round(worst),
      goalMs: 5_000,
      withinGoal: worst <= 5_000 ? 'yes' : 'no',
      indexMs: Math.round(indexMs),
      scanMs: Math.round(scanMs),
      scanned,
      ...detail,
    },
  };
};

const truth = (entries: number, { subject, from, to }: Asked): ReadonlySet<number> => {
  const ns = new Set<number>();
  for (let n = 1; n <= entries; n++) {
    const facts = factsAt(n, entries);
    if (facts.subject === subject && facts.at >= from && facts.at <= to) ns.add(n);
  }
  return ns;
};

const differences = (found: readonly number[], right: ReadonlySet<number>): number =>
  found.filter((n) => !right.has(n)).length + (right.size - new Set(found).size);

/** The same index, each call of which takes what DynamoDB's take. */
const delayed = (index: ReturnType<typeof generatedJournal>['index']): typeof index => {
  const late = <T>(value: T): Promise<T> =>
    new Promise((resolve) => setTimeout(() => resolve(value), callMs));
  return {
    ...index,
    indexedTo: async (epoch) => late(await index.indexedTo(epoch)),
    hits: async (...key) => late(await index.hits(...key)),
    days: async (...bounds) => late(await index.days(...bounds)),
  };
};
