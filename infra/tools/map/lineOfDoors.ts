import type { GazetteerStreet, HouseNumber } from '../../../shared/gazetteer/Gazetteer.ts';

/** Points that tell enough of a street whose doors alone are known. */
const mostPoints = 12;

/**
 * About where a street runs, from its doors: the side with more of them, in the order of their numbers. The register has no
 * line of a street; this is for showing where it is, not for driving along it.
 *
 * @param numbers sorted by number
 */
export const lineOfDoors = (numbers: readonly HouseNumber[]): GazetteerStreet['line'] => {
  const isEven = ([label]: HouseNumber): boolean => Number.parseInt(label, 10) % 2 === 0;
  const even = numbers.filter(isEven);
  const odd = numbers.filter((number) => !isEven(number));
  const side = even.length > odd.length ? even : odd;
  const step = Math.max(1, Math.ceil(side.length / mostPoints));
  const some = side.filter((_, place) => place % step === 0 || place === side.length - 1);
  return some.map(([, lon, lat]) => [lon, lat] as const);
};
