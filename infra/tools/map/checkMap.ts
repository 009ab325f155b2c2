import * as v from 'valibot';
import { GazetteerSchema } from '../../../shared/gazetteer/GazetteerSchema.ts';
import { readTilesHeader, type TilesHeader } from './readTilesHeader.ts';

/** The files of a map, as they were read. */
export interface MapBytes {
  readonly tiles: Uint8Array;
  readonly gazetteer: Uint8Array;
  /** Districts as GeoJSON; none is an empty collection. */
  readonly districts?: Uint8Array | undefined;
}

/** A zone's extract has tens of megabytes; a whole country by mistake would be fetched by ranges too, and paid for. */
const mostBytes = 400 * 1024 * 1024;
const mostGazetteerBytes = 25 * 1024 * 1024;

/** Roads and houses are there from about this zoom. */
const leastDetail = 13;

/** About 35 km: zones.json has a zone's middle to a kilometre. */
const nearDegrees = 0.35;

/** Refuses, in words for an administrator, what cannot be this zone's map; answers what the tiles say of themselves. */
export const checkMap = (
  { tiles, gazetteer, districts }: MapBytes,
  zone: { readonly name: string; readonly approxLocation: { readonly lat: number; readonly lon: number } },
): TilesHeader => {
  const header = readTilesHeader(tiles);
  if (tiles.length > mostBytes)
    throw new Error(
      `The archive has ${megabytes(tiles)} MB, more than 400: cut a smaller box or fewer zooms.`,
    );
  if (header.zooms[1] < leastDetail)
    throw new Error(`The archive ends at zoom ${header.zooms[1]}: streets need at least ${leastDetail}.`);
  touches(header.bounds, zone, 'tiles');
  if (gazetteer.length > mostGazetteerBytes)
    throw new Error(
      `The gazetteer has ${megabytes(gazetteer)} MB, more than 25: leave out other municipalities.`,
    );
  const parsed = v.safeParse(GazetteerSchema, json(gazetteer, 'gazetteer'));
  if (!parsed.success)
    throw new Error(
      `The gazetteer is not as docs/guides/map.md says: ${v.getDotPath(parsed.issues[0]) ?? 'the file'}.`,
    );
  touches(parsed.output.bounds, zone, 'gazetteer');
  if (parsed.output.streets.length === 0) throw new Error('The gazetteer has no street in it.');
  if (districts !== undefined) json(districts, 'districts');
  return header;
};

const touches = (
  [west, south, east, north]: TilesHeader['bounds'],
  { name, approxLocation: { lat, lon } }: Parameters<typeof checkMap>[1],
  what: string,
): void => {
  const near =
    lon > west - nearDegrees &&
    lon < east + nearDegrees &&
    lat > south - nearDegrees &&
    lat < north + nearDegrees;
  if (!near || west >= east || south >= north)
    throw new Error(
      `The ${what} cover ${west},${south} to ${east},${north}; ${name} lies at ${lon},${lat}. Is it another zone's file?`,
    );
};

const json = (bytes: Uint8Array, what: string): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new Error(`The ${what} file is no JSON.`, { cause });
  }
};

const megabytes = (bytes: Uint8Array): number => Math.round(bytes.length / 1024 / 1024);
