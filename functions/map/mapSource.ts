import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { mapFiles } from '../../shared/map/mapFiles.ts';
import type { MapSource } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { MapTools } from './MapTools.ts';

const Arguments = v.strictObject({});

/** As long as the bucket takes a signature on the map's files; nothing in them is about anybody (docs/adr/0100). */
const seconds = 15 * 60;

/** Query.mapSource: where the zone's map is read, for a quarter of an hour. */
export const mapSource =
  ({ clock, readMap, addressOf }: MapTools): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const map = await readMap();
    if (map === null) return accepted(null);
    const now = clock.now();
    const { version, bounds, center } = map;
    const [tilesUrl, gazetteerUrl, districtsUrl] = await Promise.all([
      addressOf(mapFiles.tiles(version), seconds),
      addressOf(mapFiles.gazetteer(version), seconds),
      addressOf(mapFiles.districts(version), seconds),
    ]);
    const shown: MapSource = {
      version,
      tilesUrl,
      gazetteerUrl,
      districtsUrl,
      bounds,
      center,
      expiresAt: isoOf(now + seconds * 1_000),
    };
    return accepted(shown);
  };
