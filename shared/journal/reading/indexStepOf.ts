import type { ChainPage } from './ChainPage.ts';
import type { Hit, IndexKey, IndexStep } from './IndexStep.ts';
import { type IndexFacts, indexFactsOf } from './indexFactsOf.ts';

/** Under what an entry is found. */
export const indexKeysOf = (entry: IndexFacts): readonly IndexKey[] => [
  ...new Set<IndexKey>([
    ...entry.subjects.map((subject): IndexKey => `S#${subject}`),
    `A#${entry.actor.id}`,
    `O#${entry.op}`,
    ...(entry.reason === undefined ? [] : ([`R#${entry.reason.code}`] as const)),
  ]),
];

/**
 * The index of a stretch of the chain.
 * @param pages ascending and gapless from `from` on (a first page may begin before it); at least one
 * @param from first number to index
 * @param to last number to index
 */
export const indexStepOf = (pages: readonly ChainPage[], from: number, to: number): IndexStep => {
  const hits = new Map<IndexKey, Hit[]>();
  const days = new Map<string, { from: number; to: number }>();
  let expected = from;
  let at = '';
  for (const page of pages) {
    for (const [index, line] of page.lines.entries()) {
      const n = page.from + index;
      if (n < from || n > to) continue;
      const entry = indexFactsOf(line);
      // An index over a hole would answer "nobody" where the truth is "unknown".
      if (n !== expected || entry.n !== n) throw new Error('The chain has a hole or a line out of its place');
      expected++;
      if (entry.at > at) at = entry.at;
      const day = entry.at.slice(0, 10);
      days.set(day, { from: days.get(day)?.from ?? n, to: n });
      for (const key of indexKeysOf(entry)) {
        const known = hits.get(key);
        if (known === undefined) hits.set(key, [{ n, page: page.from }]);
        else known.push({ n, page: page.from });
      }
    }
  }
  const epoch = pages[0]?.epoch;
  if (expected !== to + 1 || epoch === undefined) throw new Error('The chain ends before it should');
  return { epoch, from, to, at, hits, days };
};
