import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import type { Deadline } from './Deadline.ts';
import type { DeadlineSet } from './Extra.ts';

/** A look at each when the zone's time to answer is over (its settings; web.md S5). */
export const alertDeadlines = (
  awaited: readonly Omit<Deadline, 'dueAt'>[],
  at: string,
  seconds: number,
): readonly DeadlineSet[] => {
  const dueAt = isoOf(millisecondsOf(at) + seconds * 1_000);
  return awaited.map((one) => ({ kind: 'DEADLINE', deadline: { ...one, dueAt } }));
};
