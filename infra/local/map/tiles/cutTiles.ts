import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { TileFeature } from './layersOf.ts';
import { type Bounds, tilesOver } from './tilesOver.ts';

/** One vector tile, uncompressed. */
export interface Tile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly bytes: Uint8Array;
}

const leastZoom = 8;
const mostZoom = 15;

/** Cuts the layers into vector tiles, zoom by zoom, each with what is to be seen from there. */
export const cutTiles = (
  layers: Readonly<Record<string, readonly TileFeature[]>>,
  bounds: Bounds,
): readonly Tile[] => {
  const tiles: Tile[] = [];
  for (let zoom = leastZoom; zoom <= mostZoom; zoom++) {
    const indexes = Object.entries(layers).flatMap(([name, features]) => {
      const seen = features.filter(({ minZoom }) => minZoom <= zoom).map(({ feature }) => feature);
      if (seen.length === 0) return [];
      const options = { maxZoom: zoom, indexMaxZoom: 0, tolerance: 3, extent: 4096, buffer: 64 };
      return [[name, new GeoJSONVT({ type: 'FeatureCollection', features: seen }, options)] as const];
    });
    for (const [x, y] of tilesOver(bounds, zoom)) {
      const cut: Record<string, GeoJSONVTTile> = {};
      for (const [name, index] of indexes) {
        const tile = index.getTile(zoom, x, y);
        if (tile !== null && tile.features.length > 0) cut[name] = tile;
      }
      if (Object.keys(cut).length > 0)
        tiles.push({ z: zoom, x, y, bytes: fromGeojsonVt(cut, { version: 2, extent: 4096 }) });
    }
  }
  return tiles;
};
