import type { Point } from '../geometry/Point.ts';
import type { Site } from './Site.ts';

const far = 45_000;
const beach = 135;

/** Draws the sea, the beach and the dunes; without a coast, nothing. */
export const drawSeaside = (site: Site): void => {
  const { plan, random, drawing } = site;
  if (plan.coast === null) return;
  const [west] = plan.extent.from;
  const [east] = plan.extent.to;
  const phase = random.next() * 6;
  const shore = Array.from({ length: 141 }, (_, index): Point => {
    const x = west - 3000 + ((east - west + 6000) * index) / 140;
    return [x, -beach - 28 * Math.sin(x / 430 + phase) - 14 * Math.sin(x / 137 + phase * 2)];
  });
  const back = (depth: number): readonly Point[] => [
    [east + 3000, depth],
    [west - 3000, depth],
  ];
  const sea: readonly Point[] = [[-far, -beach], ...shore, [far, -beach], [far, -far], [-far, -far]];
  const dunes = { nl: 'Duinen', fr: 'Dunes', de: 'Dünen' };
  drawing.areas.push({
    layer: 'landuse',
    kind: 'scrub',
    ring: [...shore, ...back(plan.coast.dunes)],
    names: { nl: dunes.nl },
    minZoom: 9,
  });
  drawing.areas.push({
    layer: 'landuse',
    kind: 'beach',
    ring: [...shore, ...back(-8)],
    names: { nl: 'Strand' },
    minZoom: 10,
  });
  drawing.areas.push({ layer: 'water', kind: 'ocean', ring: sea, minZoom: 0 });
  drawing.spots.push({
    layer: 'places',
    kind: 'locality',
    detail: 'sea',
    at: [(west + east) / 2, -1500],
    names: { nl: 'Verzonnen Zee' },
    minZoom: 9,
    rank: 1,
  });
};
