import { dayInBelgium } from '../kernel/dayInBelgium.ts';
import type { PersonItem } from './PersonItem.ts';

/**
 * Whether the training that opens external sources holds (law on the police function, 44/11/12). Who has none on
 * record has none.
 *
 * @param now milliseconds since the epoch
 */
export const isTrained = (
  { trainingValidUntil }: Pick<PersonItem, 'trainingValidUntil'>,
  now: number,
): boolean => trainingValidUntil !== undefined && dayInBelgium(now) <= trainingValidUntil;
