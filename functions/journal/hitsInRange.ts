import type { Hit, IndexKey } from '../../shared/journal/reading/IndexStep.ts';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import type { JournalIndex } from './JournalIndex.ts';

/** For each criterion of a question the keys of which an entry must have one. Empty: every entry may be meant. */
export const criteriaOf = ({
  actorId,
  ops,
  subjects,
  reasonCode,
}: JournalQuestion): readonly (readonly IndexKey[])[] => [
  ...(subjects === undefined ? [] : [subjects.map((subject): IndexKey => `S#${subject}`)]),
  ...(actorId === undefined ? [] : [[`A#${actorId}` as const]]),
  ...(reasonCode === undefined ? [] : [[`R#${reasonCode}` as const]]),
  ...(ops === undefined ? [] : [ops.map((op): IndexKey => `O#${op}`)]),
];

/**
 * Where the entries of a range stand that meet every criterion, ascending and each once. Criteria are asked the rarest
 * kind first (a subject, then a person), and no further once nothing is left.
 */
export const hitsInRange =
  (index: JournalIndex) =>
  async (
    epoch: string,
    range: number,
    criteria: readonly (readonly IndexKey[])[],
  ): Promise<readonly Hit[]> => {
    let left: ReadonlyMap<number, Hit> | null = null;
    for (const keys of criteria) {
      if (left?.size === 0) break;
      const before: ReadonlyMap<number, Hit> | null = left;
      const lists = await Promise.all(keys.map((key) => index.hits(epoch, key, range)));
      const met: readonly Hit[] = lists.flat().filter(({ n }) => before === null || before.has(n));
      left = new Map(met.map((hit) => [hit.n, hit]));
    }
    return [...(left ?? new Map<number, Hit>()).values()].sort((one, other) => one.n - other.n);
  };
