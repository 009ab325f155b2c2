import { isoOf, millisecondsOf } from './instant.ts';

const hour = 3_600_000;
const day = 24 * hour;

/**
 * The day on the wall clock in Belgium, `2026-11-22`. Validity of rights ends at midnight there (security.md 5.4),
 * which is 22:00 or 23:00 in Greenwich. By the European rule (directive 2000/84/EC): summer time from the last Sunday
 * of March to that of October, both at 01:00 UTC. No time zone tables are asked: loading them costs a cold start 20 ms.
 *
 * @param milliseconds since the epoch, UTC; the rule holds since 1996
 */
export const dayInBelgium = (milliseconds: number): string => {
  const year = isoOf(milliseconds).slice(0, 4);
  const summer =
    milliseconds >= lastSundayAtOne(`${year}-03-31`) && milliseconds < lastSundayAtOne(`${year}-10-31`);
  return isoOf(milliseconds + (summer ? 2 : 1) * hour).slice(0, 10);
};

/** 01:00 UTC of the last Sunday up to and with this last day of a month. The epoch began on a Thursday. */
const lastSundayAtOne = (lastDay: string): number => {
  const midnight = millisecondsOf(`${lastDay}T00:00:00.000Z`);
  const weekday = (midnight / day + 4) % 7;
  return midnight - weekday * day + hour;
};
