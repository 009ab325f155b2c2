import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import type { RetentionClass } from '../schema.generated.ts';
import type { RetentionRule } from './RetentionRule.ts';
import { retentionRules } from './retentionRules.ts';

/**
 * When an item's time is over: a calendar period after what started it, ISO 8601 UTC. Years are counted as the law
 * does, to the same day; what began on 29 February ends on 1 March where there is none, a day late and not a day
 * early.
 * @param start ISO 8601 time of the event that starts the period
 */
export const dueAt = (retentionClass: RetentionClass, start: string): string => {
  const { period }: RetentionRule = retentionRules[retentionClass];
  const from = millisecondsOf(start);
  if (Number.isNaN(from)) throw new Error('A retention period that starts at no time');
  if ('days' in period) return isoOf(from + period.days * 86_400_000);
  const iso = isoOf(from);
  const year = Number(iso.slice(0, 4)) + period.years;
  const rest = iso.slice(4);
  const leapDay = rest.startsWith('-02-29') && !isLeap(year);
  return `${String(year).padStart(4, '0')}${leapDay ? rest.replace('-02-29', '-03-01') : rest}`;
};

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
