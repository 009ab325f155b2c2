import { millisecondsOf } from '../kernel/instant.ts';
import type { RetentionClass } from '../schema.generated.ts';
import { dueAt } from './dueAt.ts';
import { dueDayOf } from './dueDayOf.ts';
import type { Retained } from './Retained.ts';
import type { RetentionRule } from './RetentionRule.ts';
import { retentionRules } from './retentionRules.ts';

/**
 * An item as it goes into a table: with its retention class and its end. Every writer of every table uses this
 * (a test reads them all), so that nothing is kept without somebody having said how long.
 *
 * @param start ISO 8601 time of the event the class's rule starts with
 * @param open true while that event has not happened (an incident still open, a person still here): `start` is then
 *   the last change, and what comes when the period is over is a review, never an erasure
 */
export const kept = <Item extends { readonly pk: string }>(
  retentionClass: RetentionClass,
  start: string,
  item: Item,
  { open = false }: { readonly open?: boolean } = {},
): Item & Retained => {
  const { by }: RetentionRule = retentionRules[retentionClass];
  const due = dueAt(retentionClass, start);
  return {
    ...item,
    retentionClass,
    dueAt: due,
    ...(open ? { retentionOpen: true as const } : {}),
    ...(by === 'ENGINE'
      ? { dueDay: dueDayOf(due, item.pk) }
      : { ttl: Math.floor(millisecondsOf(due) / 1_000) }),
  };
};
