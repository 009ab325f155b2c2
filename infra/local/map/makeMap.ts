import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Gazetteer } from '../../../shared/gazetteer/Gazetteer.ts';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import { seededRandom } from '../cic/seededRandom.ts';
import { createFrame, type Degrees } from './geometry/createFrame.ts';
import { createWarp } from './geometry/createWarp.ts';
import type { Point } from './geometry/Point.ts';
import { makeDistricts } from './makeDistricts.ts';
import { makeGazetteer } from './makeGazetteer.ts';
import { cutTiles } from './tiles/cutTiles.ts';
import { layersOf } from './tiles/layersOf.ts';
import type { Bounds } from './tiles/tilesOver.ts';
import { writePmtiles } from './tiles/writePmtiles.ts';
import { drawZone } from './town/drawZone.ts';
import { zonePlans } from './town/zonePlans.ts';

/** An invented zone on the map. */
export interface InventedMap {
  readonly tiles: Uint8Array;
  readonly gazetteer: Gazetteer;
  readonly districts: FeatureCollection<MultiPolygon>;
  readonly bounds: Bounds;
  readonly center: Degrees;
}

/** Degrees added round the bounds, so that the edge of the map does not show at the edge of the screen. */
const margin = 0.02;

/**
 * Invents a zone's towns: map, addresses and districts. The same zone gives the same bytes on every machine.
 * Throws for a zone there is no plan for.
 */
export const makeMap = (code: string): InventedMap => {
  const plan = zonePlans[code];
  const zone = zonesFile.zones.find((candidate) => candidate.code === code);
  if (plan === undefined || zone === undefined) throw new Error(`There is no invented map of zone ${code}`);
  const warp = createWarp(seededRandom(plan.seed * 7));
  const frame = createFrame(zone.approxLocation, plan.turn, plan.coast !== null);
  const middle = plan.towns[0]?.centre ?? [0, 0];
  const bent = warp(middle);
  const onEarth = (at: Point): Degrees => {
    const [x, y] = warp(at);
    return frame([x - bent[0], y - bent[1]]);
  };
  const drawing = drawZone(code, plan, zone.languages);
  const bounds = boundsOf(plan.extent, onEarth);
  const center = onEarth(middle);
  const gazetteer = makeGazetteer(code, plan, drawing, zone.languages, onEarth, bounds);
  const [west, south, east, north] = bounds;
  const wide: Bounds = [west - margin, south - margin, east + margin, north + margin];
  const earth: readonly Degrees[] = [
    [west - 2, south - 2],
    [east + 2, south - 2],
    [east + 2, north + 2],
    [west - 2, north + 2],
    [west - 2, south - 2],
  ];
  const numbers = gazetteer.streets.flatMap((street) => street.numbers);
  const layers = layersOf(drawing, zone.languages, onEarth, earth, numbers);
  const metadata = {
    name: `${zone.name}: invented map for exercises`,
    attribution: 'Patrouille',
    vector_layers: Object.keys(layers).map((id) => ({ id, fields: {} })),
  };
  const tiles = writePmtiles(
    cutTiles(layers, wide),
    bounds,
    { lon: center[0], lat: center[1], zoom: 14 },
    metadata,
  );
  return { tiles, gazetteer, districts: makeDistricts(drawing, zone.languages, onEarth), bounds, center };
};

const boundsOf = (
  { from, to }: { readonly from: Point; readonly to: Point },
  onEarth: (at: Point) => Degrees,
): Bounds => {
  const corners = [from, [to[0], from[1]] as const, to, [from[0], to[1]] as const].map(onEarth);
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
};
