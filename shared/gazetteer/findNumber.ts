import type { GazetteerStreet, HouseNumber } from './Gazetteer.ts';

/** A house number of a street, and whether it is the one asked for. */
export interface FoundNumber {
  readonly number: HouseNumber;
  readonly exact: boolean;
}

/** The number asked for; else the nearest on its side of the street (odd or even); null in a street without any. */
export const findNumber = ({ numbers }: GazetteerStreet, wanted: string): FoundNumber | null => {
  const same = numbers.find(([label]) => label.toLowerCase().replace(/\s/g, '') === wanted);
  if (same !== undefined) return { number: same, exact: true };
  const value = Number.parseInt(wanted, 10);
  let best: HouseNumber | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const number of numbers) {
    const here = Number.parseInt(number[0], 10);
    const away = Math.abs(here - value) + (here % 2 === value % 2 ? 0 : 1_000);
    if (away < least) {
      least = away;
      best = number;
    }
  }
  return best === null ? null : { number: best, exact: false };
};
