import type { ExpectedRow } from '../ExpectedRow.ts';
import type { Answered } from './Answered.ts';

/** A change leaves one row, with what was said in it. */
export const change =
  (type: string, more: (answered: Answered) => Partial<ExpectedRow>) => (answered: Answered) => [
    { type, subjects: [], content: true, told: false, ...more(answered) },
  ];
