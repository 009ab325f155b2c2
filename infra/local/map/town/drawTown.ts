import type { Point } from '../geometry/Point.ts';
import { themes } from '../names/createNamer.ts';
import { drawCells } from './drawCells.ts';
import { drawRoads } from './drawRoads.ts';
import type { Site } from './Site.ts';
import type { TownPlan } from './TownPlan.ts';

/** Draws a town and answers its outline, the last ring road. */
export const drawTown = (site: Site, town: TownPlan, index: number): readonly Point[] => {
  const { drawing } = site;
  const skeleton = drawRoads(site, town, themes[index % themes.length] ?? 'tale');
  const outline = skeleton.nodes.at(-1) ?? [];
  const built = site.plan.coast === null ? outline : outline.map(([x, y]): Point => [x, Math.max(0, y)]);
  drawing.areas.push({ layer: 'landuse', kind: 'residential', ring: built, minZoom: 8 });
  const square = skeleton.nodes[0] ?? [];
  drawing.areas.push({ layer: 'landuse', kind: 'pedestrian', ring: square, minZoom: 13 });
  drawing.spots.push({
    layer: 'places',
    kind: 'locality',
    detail: town.kind,
    at: town.centre,
    names: town.names,
    minZoom: town.kind === 'city' ? 8 : 10,
    rank: town.kind === 'city' ? 9 : 5,
  });
  drawCells(site, town, skeleton);
  return outline;
};
