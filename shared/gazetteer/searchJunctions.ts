import type { AddressHit } from './AddressHit.ts';
import type { GazetteerStreet } from './Gazetteer.ts';
import type { GazetteerIndex } from './GazetteerIndex.ts';
import { matchName } from './matchName.ts';
import { nameIn } from './nameIn.ts';
import { normalized } from './normalized.ts';

/** What people put between two streets that meet. */
const betweenStreets = /\s*(?:\/|×|&|\+|\s+x\s+)\s*/iu;

/** Junctions of the two streets named in `A / B` or `A x B`; none when the text names no two. */
export const searchJunctions = (
  index: GazetteerIndex,
  text: string,
  language: string,
  most: number,
): readonly AddressHit[] => {
  const sides = text.split(betweenStreets).map((side) => normalized(side).split(' '));
  const [first, second] = sides;
  if (sides.length !== 2 || !first?.[0] || !second?.[0]) return [];
  const ones = streetsNamed(index, first);
  const others = streetsNamed(index, second);
  return index.junctions
    .filter(({ streetIds }) =>
      streetIds.some((one) => ones.has(one) && streetIds.some((other) => other !== one && others.has(other))),
    )
    .slice(0, most)
    .map(({ id, label, lon, lat, streetIds }) => {
      const names = streetIds.flatMap((street) => ones.get(street) ?? others.get(street) ?? []);
      const spelled = names.map((street) => nameIn(street.names, language)).join(' / ');
      return { kind: 'JUNCTION', id, label: spelled || label, lon, lat };
    });
};

const streetsNamed = (
  index: GazetteerIndex,
  words: readonly string[],
): ReadonlyMap<string, GazetteerStreet> =>
  new Map(
    index.streets
      .filter(({ names }) => names.some((name) => matchName(words, name) !== null))
      .map(({ street }) => [street.id, street]),
  );
