import type { PersonItem } from './PersonItem.ts';

/**
 * Whether the profile gives rights on this day: from and until count themselves; what is not said does not limit.
 *
 * @param day in Belgium, `2026-11-22` (shared/kernel/dayInBelgium)
 */
export const isValidOn = (
  { validFrom, validUntil }: Pick<PersonItem, 'validFrom' | 'validUntil'>,
  day: string,
): boolean =>
  (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
