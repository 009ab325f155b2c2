import { millisecondsOf } from '../kernel/instant.ts';
import type { Retained } from './Retained.ts';
import type { RetentionAction, RetentionRule } from './RetentionRule.ts';
import { retentionRules } from './retentionRules.ts';

/**
 * What is to be done with an item now. `NOT_YET` up to the very millisecond before its end; from then on what its
 * class's rule says. Where the event that starts the period has not happened, nothing is ever erased: it is reviewed.
 * @param now milliseconds since the epoch, UTC
 */
export const due = (
  { retentionClass, dueAt, retentionOpen }: Pick<Retained, 'retentionClass' | 'dueAt' | 'retentionOpen'>,
  now: number,
): RetentionAction | 'NOT_YET' => {
  const end = millisecondsOf(dueAt);
  if (Number.isNaN(end)) throw new Error('An item whose end is no time');
  if (now < end) return 'NOT_YET';
  const { action }: RetentionRule = retentionRules[retentionClass];
  return retentionOpen === true ? 'REVIEW' : action;
};
