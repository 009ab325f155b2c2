import { densify } from '../geometry/densify.ts';
import { lengthOf } from '../geometry/lengthOf.ts';
import type { Point } from '../geometry/Point.ts';
import type { Site } from './Site.ts';
import type { StreetKind } from './Street.ts';

/** Metres between the places where is asked whether the road is still outside the towns. */
const step = 4;
const shortest = 60;

/**
 * Draws those stretches of a straight country road that lie outside the towns, each as a street of its own.
 * @param points on one straight line, in any order
 */
export const drawCountryRoad = (
  site: Site,
  points: readonly Point[],
  kind: StreetKind,
  open: (at: Point) => boolean,
): void => {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return;
  const stretches: Point[][] = [[]];
  for (const at of densify([from, to], step)) {
    if (open(at)) stretches.at(-1)?.push(at);
    else if (stretches.at(-1)?.length !== 0) stretches.push([]);
  }
  for (const stretch of stretches) {
    const [start, end] = [stretch[0], stretch.at(-1)];
    if (start === undefined || end === undefined || lengthOf(stretch) < shortest) continue;
    site.addStreet({
      kind,
      names: site.namer.take(
        'nowhere',
        kind === 'secondary' ? ['steenweg', 'baan'] : ['weg', 'dreef', 'pad'],
      ),
      line: [start, end],
      municipality: municipalityAt(site, start, end),
      districtId: null,
    });
  }
};

/** The municipality of the nearest town. */
const municipalityAt = (site: Site, start: Point, end: Point): string => {
  const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  const far = (centre: Point): number => Math.hypot(centre[0] - middle[0], centre[1] - middle[1]);
  return site.plan.towns.toSorted((a, b) => far(a.centre) - far(b.centre))[0]?.municipality ?? '';
};
