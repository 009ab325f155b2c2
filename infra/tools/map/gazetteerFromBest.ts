import type { Gazetteer, GazetteerStreet, HouseNumber } from '../../../shared/gazetteer/Gazetteer.ts';
import { csvFields } from './csvFields.ts';
import { lineOfDoors } from './lineOfDoors.ts';

/** The columns of BeST's address files that are used, by the names their first line gives them. */
const columns = [
  'EPSG:4326_lat',
  'EPSG:4326_lon',
  'house_number',
  'municipality_name_nl',
  'municipality_name_fr',
  'municipality_name_de',
  'street_id',
  'streetname_nl',
  'streetname_fr',
  'streetname_de',
  'status',
] as const;

type Column = (typeof columns)[number];

interface Street extends Omit<GazetteerStreet, 'line' | 'numbers'> {
  readonly doors: Map<string, HouseNumber>;
}

/** What came of a file, for whoever reads it over. */
export interface MadeGazetteer {
  readonly gazetteer: Gazetteer;
  readonly addresses: number;
  /** Municipalities asked for that no line had. */
  readonly missing: readonly string[];
}

/**
 * Makes a zone's gazetteer from the federal address register (BeST, "full download", one CSV a region, WGS 84 among its columns):
 * the streets of the municipalities asked for, and each house number once, however many boxes it has. Only addresses that
 * are in use. Junctions and places are not in the register (junctionsFromTiles has the first). Throws when the file is not of that form, or has nothing of them.
 *
 * @param lines of the files one after the other, each with its own first line
 * @param municipalities by any of their official names
 */
export const gazetteerFromBest = async (
  lines: AsyncIterable<string> | Iterable<string>,
  municipalities: readonly string[],
): Promise<MadeGazetteer> => {
  const wanted = new Map(municipalities.map((name) => [plain(name), name]));
  const seen = new Set<string>();
  const streets = new Map<string, Street>();
  let places: ReadonlyMap<Column, number> | null = null;
  let addresses = 0;
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const fields = csvFields(line);
    if (places === null || isHeader(fields)) {
      places = placesIn(fields);
      continue;
    }
    const header = places;
    const at = (column: Column): string => (fields[header.get(column) ?? -1] ?? '').trim();
    const names = (['nl', 'fr', 'de'] as const).map((language) => at(`municipality_name_${language}`));
    const municipality = names.map((name) => wanted.get(plain(name))).find((name) => name !== undefined);
    if (municipality === undefined || (at('status') !== 'current' && at('status') !== '')) continue;
    const [lon, lat] = [Number(at('EPSG:4326_lon')), Number(at('EPSG:4326_lat'))];
    if (!isInBelgium(lon, lat) || at('street_id') === '' || at('house_number') === '') continue;
    seen.add(municipality);
    const street = streetAt(streets, at('street_id'), municipality, {
      nl: at('streetname_nl'),
      fr: at('streetname_fr'),
      de: at('streetname_de'),
    });
    const label = at('house_number').slice(0, 20);
    if (!street.doors.has(label)) {
      street.doors.set(label, [label, rounded(lon), rounded(lat)]);
      addresses++;
    }
  }
  if (addresses === 0)
    throw new Error(
      `No address of ${municipalities.join(', ')} is in these files: is it the file of their region?`,
    );
  const made = [...streets.values()].map(wholeStreet);
  return {
    gazetteer: { version: 1, bounds: boundsOf(made), streets: made, junctions: [], places: [] },
    addresses,
    missing: municipalities.filter((name) => !seen.has(name)),
  };
};

const isHeader = (fields: readonly string[]): boolean =>
  fields.some((field) => /^EPSG:4326_lat$/i.test(field));

const placesIn = (fields: readonly string[]): ReadonlyMap<Column, number> => {
  const names = fields.map((field) =>
    field
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const places = new Map(columns.map((column) => [column, names.indexOf(column.toLowerCase())] as const));
  const missing = columns.filter((column) => places.get(column) === -1);
  if (missing.length > 0)
    throw new Error(`This is no address file of BeST: it has no column ${missing.join(', ')}.`);
  return places;
};

const streetAt = (
  streets: Map<string, Street>,
  id: string,
  municipality: string,
  said: Readonly<Record<'nl' | 'fr' | 'de', string>>,
): Street => {
  const known = streets.get(id);
  if (known !== undefined) return known;
  const names = Object.fromEntries(Object.entries(said).filter(([, name]) => name !== ''));
  const street: Street = { id, names, municipality, doors: new Map() };
  streets.set(id, street);
  return street;
};

const wholeStreet = ({ doors, ...street }: Street): GazetteerStreet => {
  const numbers = [...doors.values()].sort(([one], [other]) =>
    one.localeCompare(other, 'nl', { numeric: true }),
  );
  return { ...street, line: lineOfDoors(numbers), numbers };
};

const boundsOf = (streets: readonly GazetteerStreet[]): Gazetteer['bounds'] => {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { numbers } of streets)
    for (const [, lon, lat] of numbers) {
      [west, east] = [Math.min(west, lon), Math.max(east, lon)];
      [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    }
  return [west, south, east, north];
};

/** Zero where the register knows no place, and metres where somebody mixed up the columns. */
const isInBelgium = (lon: number, lat: number): boolean => lon > 2.3 && lon < 6.6 && lat > 49.4 && lat < 51.6;

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Without case, accents and the marks that differ between files. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
