import { areaOf } from '../geometry/areaOf.ts';
import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Theme } from '../names/createNamer.ts';
import { type Density, densities } from './densities.ts';
import { insetPiece } from './insetPiece.ts';
import { layOutPark } from './layOutPark.ts';
import { placeHouses } from './placeHouses.ts';
import type { Site } from './Site.ts';

/** What a block may become besides houses, each once in so many. */
const specials = [
  { kind: 'park', odds: 0.035, least: 5000 },
  { kind: 'school', odds: 0.02, least: 7000 },
  { kind: 'hospital', odds: 0.008, least: 9000 },
] as const;

/** Fills one block: mostly houses, now and then a small park, a school or a hospital; slivers become grass. */
export const fillBlock = (
  site: Site,
  block: Piece,
  density: Density,
  setting: { readonly theme: Theme; readonly plain?: boolean },
): void => {
  const { random, drawing } = site;
  const ring = block.map(({ at }) => at);
  const area = areaOf(ring);
  if (area < 1600) {
    drawing.areas.push({ layer: 'landuse', kind: 'grassland', ring, minZoom: 14 });
    return;
  }
  const special =
    setting.plain === true || density === densities.hall
      ? undefined
      : specials.find(({ odds, least }) => random.next() < odds && area > least);
  if (special?.kind === 'park') {
    layOutPark(site, block, setting.theme, 'park');
    return;
  }
  if (special === undefined) {
    drawing.houses.push(...placeHouses(random, block, density, site.halfWidthOf, site.isFree));
    return;
  }
  const grounds = insetPiece(block, 9)?.map(({ at }) => at) ?? ring;
  drawing.areas.push({ layer: 'landuse', kind: special.kind, ring: grounds, minZoom: 12 });
  drawing.spots.push({
    layer: 'pois',
    kind: special.kind,
    at: middleOf(grounds),
    names: site.namer.take(setting.theme, ['hof']),
    minZoom: 14,
  });
  drawing.houses.push(...placeHouses(random, block, densities.hall, site.halfWidthOf, site.isFree));
};
