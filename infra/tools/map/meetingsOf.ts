import { normalized } from '../../../shared/gazetteer/normalized.ts';
import { crossingOf } from '../../local/map/geometry/crossingOf.ts';
import { distanceOf } from '../../local/map/geometry/distanceOf.ts';
import type { Point } from '../../local/map/geometry/Point.ts';
import type { TileRoad } from './roadsInTiles.ts';

/** Where two roads of different names meet. */
export interface Meeting {
  readonly at: Point;
  readonly one: TileRoad;
  readonly two: TileRoad;
}

/**
 * Metres within which points are one. Roads that meet share a point in OpenStreetMap; the basemap's makers then take points out
 * of straight roads (a tenth of a pixel, some decimetres at zoom 15), so that a side street ends beside a road, and two
 * straight ones cross, where neither has a point any more.
 */
const reach = 1;

/** Where roads of different names on the same storey meet within one tile: at a point they share, an end beside a road, or crossing it. */
export const meetingsOf = (roads: readonly TileRoad[]): readonly Meeting[] => {
  const stretches = roads.flatMap((road) => {
    const key = normalized(road.name);
    return road.lines.flatMap((line) =>
      line.flatMap((from, index) => {
        const to = line[index + 1];
        return to === undefined ? [] : [{ road, key, from, to, box: boxOf(from, to) }];
      }),
    );
  });
  const found: Meeting[] = [];
  stretches.forEach((one, index) => {
    for (let other = index + 1; other < stretches.length; other++) {
      const two = stretches[other];
      if (two === undefined || apart(one.box, two.box)) continue;
      if (one.key === two.key || one.road.storey !== two.road.storey) continue;
      const at = sharedPoint(one, two) ?? crossingOf([one.from, one.to], [two.from, two.to], reach);
      if (at !== null) found.push({ at, one: one.road, two: two.road });
    }
  });
  return found;
};

interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/** Also where a road goes straight on under another name. */
const sharedPoint = (one: Stretch, two: Stretch): Point | null =>
  [one.from, one.to].find((at) => [two.from, two.to].some((other) => distanceOf(at, other) <= reach)) ?? null;

type Box = readonly [west: number, north: number, east: number, south: number];

const boxOf = (a: Point, b: Point): Box => [
  Math.min(a[0], b[0]) - reach,
  Math.min(a[1], b[1]) - reach,
  Math.max(a[0], b[0]) + reach,
  Math.max(a[1], b[1]) + reach,
];

const apart = (a: Box, b: Box): boolean => a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3];
