import type { Point } from '../geometry/Point.ts';
import type { Site } from './Site.ts';

/** Draws what runs through everything: channel or river, railway with its station, tram along the coast, motorway. */
export const drawLines = (site: Site): void => {
  const { plan, drawing } = site;
  for (const { names, kind, through, direction, halfWidth, span } of plan.water) {
    const size = Math.hypot(...direction);
    const at = (along: number, aside: number): Point => [
      through[0] + (direction[0] * along - direction[1] * aside) / size,
      through[1] + (direction[1] * along + direction[0] * aside) / size,
    ];
    const [from, to] = span;
    drawing.areas.push({
      layer: 'water',
      kind,
      ring: [at(from, halfWidth), at(to, halfWidth), at(to, -halfWidth), at(from, -halfWidth)],
      minZoom: 9,
    });
    drawing.tracks.push({
      layer: 'water',
      kind,
      detail: kind,
      line: [at(from, 0), at(to, 0)],
      names,
      minZoom: 11,
    });
  }
  if (plan.railway.length > 1)
    drawing.tracks.push({ layer: 'roads', kind: 'rail', detail: 'rail', line: plan.railway, minZoom: 9 });
  if (plan.motorway.length > 1)
    drawing.tracks.push({
      layer: 'roads',
      kind: 'highway',
      detail: 'motorway',
      line: plan.motorway,
      ref: 'A99',
      minZoom: 8,
    });
  const city = plan.towns[0];
  const [from, to] = plan.roads[0] ?? [];
  if (plan.coast !== null && city !== undefined && from !== undefined && to !== undefined)
    drawing.tracks.push({
      layer: 'roads',
      kind: 'rail',
      detail: 'tram',
      line: [from, to],
      minZoom: 12,
    });
};
