import { areaOf } from '../geometry/areaOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import type { Suffix, Theme } from '../names/createNamer.ts';
import type { Density } from './densities.ts';
import { densities } from './densities.ts';
import { divideGrid, type StreetPen } from './divideGrid.ts';
import { divideOrganic } from './divideOrganic.ts';
import { fillBlock } from './fillBlock.ts';
import { insetPiece } from './insetPiece.ts';
import { layOutPark } from './layOutPark.ts';
import type { Site } from './Site.ts';
import type { CellUse, TownPlan } from './TownPlan.ts';

/** What is known of a cell before it is filled. */
export interface CellSetting {
  readonly ring: number;
  readonly theme: Theme;
  readonly districtId: string;
  readonly use: CellUse | null;
}

/** Fills a cell with its use, or with streets, blocks and houses, less dense the further out. */
export const fillCell = (site: Site, town: TownPlan, cell: Piece, setting: CellSetting): void => {
  const { random } = site;
  if (setting.use === 'park' || setting.use === 'cemetery') {
    layOutPark(site, cell, setting.theme, setting.use);
    return;
  }
  if (setting.use === 'dock') {
    dock(site, cell);
    return;
  }
  const pen = penOf(site, town, setting);
  const blocks =
    setting.use === 'industry'
      ? divideGrid(random, cell, [150, 260], pen)
      : divide(site, town, cell, setting.ring, pen);
  if (setting.use === 'industry') addArea(site, 'industrial', cell);
  const density = setting.use === 'industry' ? densities.hall : densityOf(town, setting.ring);
  for (const block of blocks) fillBlock(site, block, density, setting);
};

const divide = (site: Site, town: TownPlan, cell: Piece, ring: number, pen: StreetPen): readonly Piece[] => {
  const { random } = site;
  if (ring === 0) return divideOrganic(random, cell, town.kind === 'city' ? 7500 : 9000, 0.22, pen);
  if (town.kind === 'village') return divideOrganic(random, cell, 16_000, 0.2, pen);
  if (ring === 1) return divideGrid(random, cell, [82, 150], pen);
  if (random.next() < 0.45) return divideGrid(random, cell, ring === 2 ? [88, 175] : [105, 210], pen);
  return divideOrganic(random, cell, ring === 2 ? 14_000 : 24_000, 0.16, pen);
};

const densityOf = (town: TownPlan, ring: number): Density => {
  if (town.kind === 'village') return ring === 0 ? densities.row : densities.detached;
  return [densities.terraced, densities.terraced, densities.row][ring] ?? densities.semi;
};

const penOf = (site: Site, town: TownPlan, { theme, districtId, ring }: CellSetting): StreetPen => {
  const suffixes: readonly Suffix[] =
    ring === 0
      ? ['straat', 'steeg', 'straat', 'plein']
      : ring === 1
        ? ['straat', 'straat', 'laan']
        : ['straat', 'laan', 'dreef', 'hof', 'weg', 'pad'];
  return {
    nextNumber: () => site.nextStreet(),
    draw: (line) => {
      const names = site.namer.take(theme, suffixes);
      const kind =
        ring === 0 && town.kind === 'city' && site.random.next() < 0.3 ? 'pedestrian' : 'residential';
      site.addStreet({ kind, names, line, municipality: town.municipality, districtId });
    },
  };
};

const addArea = (site: Site, kind: string, piece: Piece): void => {
  site.drawing.areas.push({ layer: 'landuse', kind, ring: piece.map(({ at }) => at), minZoom: 10 });
};

/** A basin with quays all round it, wide enough for sheds. */
const dock = (site: Site, cell: Piece): void => {
  addArea(site, 'industrial', cell);
  const basin = insetPiece(cell, 62)?.map(({ at }): Point => at);
  if (basin === undefined || areaOf(basin) < 3000) return;
  site.drawing.areas.push({
    layer: 'water',
    kind: 'dock',
    ring: basin,
    names: site.namer.take('sea', ['kaai']),
    minZoom: 11,
  });
  fillBlock(site, cell, densities.hall, { theme: 'sea', plain: true });
};
