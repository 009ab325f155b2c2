import type { AddressHit } from './AddressHit.ts';
import { findNumber } from './findNumber.ts';
import type { GazetteerStreet } from './Gazetteer.ts';
import type { GazetteerIndex, IndexedName } from './GazetteerIndex.ts';
import { matchName } from './matchName.ts';
import { nameIn } from './nameIn.ts';
import { searchJunctions } from './searchJunctions.ts';
import { splitQuery } from './splitQuery.ts';

const most = 12;

/**
 * Finds streets, addresses, junctions (`A / B`) and places as somebody types: beginnings of words, one letter wrong,
 * without accents, in any of the zone's languages. At most 12, best first; the same text always gives the same order.
 * @param language the hits' labels are in it, where there is a name in it
 */
export const searchGazetteer = (
  index: GazetteerIndex,
  text: string,
  language: string,
): readonly AddressHit[] => {
  const junctions = searchJunctions(index, text, language, most);
  if (junctions.length > 0) return junctions;
  const { words, houseNumber } = splitQuery(text);
  if (words.length === 0 || words.join('').length < 2) return [];
  const streets = ranked(index.streets, words).map(({ item, rank }) => ({
    rank,
    hit: streetHit(item.street, houseNumber, language),
  }));
  const places = ranked(index.places, words).map(({ item: { place }, rank }) => ({
    rank: rank + (houseNumber === null ? 0.5 : 4),
    hit: {
      kind: 'PLACE' as const,
      id: place.id,
      label: nameIn(place.names, language),
      lon: place.lon,
      lat: place.lat,
    },
  }));
  return [...streets, ...places]
    .toSorted((a, b) => a.rank - b.rank || compare(a.hit.label, b.hit.label) || compare(a.hit.id, b.hit.id))
    .slice(0, most)
    .map(({ hit }) => hit);
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ranked = <Item extends { readonly names: readonly IndexedName[] }>(
  items: readonly Item[],
  words: readonly string[],
): readonly { readonly item: Item; readonly rank: number }[] =>
  items.flatMap((item) => {
    const ranks = item.names.map((name) => matchName(words, name)).filter((rank) => rank !== null);
    return ranks.length === 0 ? [] : [{ item, rank: Math.min(...ranks) }];
  });

const streetHit = (street: GazetteerStreet, houseNumber: string | null, language: string): AddressHit => {
  const name = nameIn(street.names, language);
  const common = {
    municipality: street.municipality,
    streetId: street.id,
    ...(street.districtId === undefined ? {} : { districtId: street.districtId }),
  };
  const found = houseNumber === null ? null : findNumber(street, houseNumber);
  if (found === null) {
    const [lon, lat] = street.line[Math.floor(street.line.length / 2)] ?? [0, 0];
    return { kind: 'STREET', id: street.id, label: name, ...common, lon, lat };
  }
  const [label, lon, lat] = found.number;
  return {
    kind: 'ADDRESS',
    id: `${street.id}/${label}`,
    label: `${name} ${label}`,
    ...common,
    houseNumber: label,
    ...(found.exact ? {} : { nearest: true }),
    lon,
    lat,
  };
};
