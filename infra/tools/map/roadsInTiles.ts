import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { PlaceNames } from '../../../shared/gazetteer/Gazetteer.ts';
import { normalized } from '../../../shared/gazetteer/normalized.ts';
import type { Point } from '../../local/map/geometry/Point.ts';
import { type Bounds, tilesOver } from '../../local/map/tiles/tilesOver.ts';
import { openTiles } from './openTiles.ts';
import { readTilesHeader } from './readTilesHeader.ts';

/** A named road as a tile has it. */
export interface TileRoad {
  /** As OpenStreetMap spells it; in Brussels both languages in one. */
  readonly name: string;
  readonly names: PlaceNames;
  /** Which of bridge, tunnel and ground it runs on: what crosses on another does not meet it. */
  readonly storey: string;
  readonly lines: readonly (readonly Point[])[];
}

/** Kinds of the Protomaps basemap, version 4, that a car drives on; junctions are handed to a navigation service. */
const forCars: readonly unknown[] = ['highway', 'major_road', 'minor_road'];

const lineStrings = 2;

/** Metres around the earth at the equator. */
const around = 40_075_016.7;

/**
 * The named roads of an archive within bounds, tile by tile at its largest scale, as points in metres: the world's square from
 * its upper left corner, as wide as the earth is round at the middle of the bounds (`metresAt`).
 */
export async function* roadsInTiles(bytes: Uint8Array, bounds: Bounds): AsyncGenerator<readonly TileRoad[]> {
  const [, zoom] = readTilesHeader(bytes).zooms;
  const archive = openTiles(bytes);
  const width = metresAt(bounds) / 2 ** zoom;
  for (const [x, y] of tilesOver(bounds, zoom)) {
    const tile = await archive.getZxy(zoom, x, y);
    const roads = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers.roads;
    if (!roads) continue;
    const found: TileRoad[] = [];
    for (let index = 0; index < roads.length; index++) {
      const feature = roads.feature(index);
      const { kind, name, is_bridge, is_tunnel, ...said } = feature.properties;
      if (feature.type !== lineStrings || !forCars.includes(kind)) continue;
      if (typeof name !== 'string' || normalized(name) === '') continue;
      const spelled = (['nl', 'fr', 'de'] as const).flatMap((language) => {
        const own = said[`name:${language}`];
        return typeof own === 'string' ? [[language, own] as const] : [];
      });
      found.push({
        name,
        names: Object.fromEntries(spelled),
        storey: `${is_bridge === true} ${is_tunnel === true}`,
        lines: feature
          .loadGeometry()
          .map((line) =>
            line.map((at) => [(x + at.x / feature.extent) * width, (y + at.y / feature.extent) * width]),
          ),
      });
    }
    yield found;
  }
}

/** How many metres the world's square is wide where these bounds lie: true to some parts in a thousand over a zone. */
export const metresAt = ([, south, , north]: Bounds): number =>
  around * Math.cos((((south + north) / 2) * Math.PI) / 180);
