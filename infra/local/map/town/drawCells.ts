import { areaOf } from '../geometry/areaOf.ts';
import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';
import { type Theme, themes } from '../names/createNamer.ts';
import type { Skeleton } from './drawRoads.ts';
import { fillCell } from './fillCell.ts';
import type { Site } from './Site.ts';
import type { TownPlan } from './TownPlan.ts';

const leastCell = 2500;

/** Draws what lies between the ring roads and the roads outward: quarter after quarter. */
export const drawCells = (
  site: Site,
  town: TownPlan,
  { nodes, rings, radials, promenade }: Skeleton,
): void => {
  const whole = town.kind === 'village' ? addDistrict(site, town, [outline(site, nodes.at(-1) ?? [])]) : null;
  const centre = whole ?? addDistrict(site, town, [outline(site, nodes[1] ?? [])], 'Centrum');
  for (let ring = 0; ring + 1 < nodes.length; ring++) {
    for (let sector = 0; sector < town.sectors; sector++) {
      const next = (sector + 1) % town.sectors;
      const corners = [
        { at: nodes[ring]?.[sector], along: rings[ring] ?? null },
        { at: nodes[ring]?.[next], along: radials[next] ?? null },
        { at: nodes[ring + 1]?.[next], along: rings[ring + 1] ?? null },
        { at: nodes[ring + 1]?.[sector], along: radials[sector] ?? null },
      ].flatMap(({ at, along }) => (at === undefined ? [] : [{ at, along }]));
      const theme: Theme = themes[(ring * 2 + sector) % themes.length] ?? 'tale';
      const pieces = outOfWater(site, town, theme, onLand(site, corners, promenade));
      if (pieces.length === 0) continue;
      const district =
        ring === 0 || whole !== null ? centre : addDistrict(site, town, pieces.map(ringOf), theme);
      for (const piece of pieces)
        fillCell(site, town, piece, {
          ring,
          theme,
          districtId: district,
          use: town.cells[`${ring}-${sector}`] ?? null,
        });
    }
  }
};

const ringOf = (piece: Piece): readonly Point[] => piece.map(({ at }) => at);

const onLand = (site: Site, cell: Piece, promenade: number | null): Piece | null =>
  site.plan.coast === null ? cell : splitPiece(cell, { through: [0, 0], direction: [1, 0] }, promenade).left;

const outline = (site: Site, ring: readonly Point[]): readonly Point[] =>
  ringOf(
    onLand(
      site,
      ring.map((at) => ({ at, along: null })),
      null,
    ) ?? [],
  );

/** The parts of a cell beside the channel or river, each with a quay along it. */
const outOfWater = (site: Site, town: TownPlan, theme: Theme, cell: Piece | null): readonly Piece[] => {
  let pieces = cell === null ? [] : [cell];
  for (const { through, direction, halfWidth } of site.plan.water) {
    const size = Math.hypot(...direction);
    const aside: Point = [(-direction[1] / size) * halfWidth, (direction[0] / size) * halfWidth];
    pieces = pieces.flatMap((piece) => [
      ...bank(
        site,
        town,
        theme,
        piece,
        { through: [through[0] + aside[0], through[1] + aside[1]], direction },
        'left',
      ),
      ...bank(
        site,
        town,
        theme,
        piece,
        { through: [through[0] - aside[0], through[1] - aside[1]], direction },
        'right',
      ),
    ]);
  }
  return pieces.filter((piece) => areaOf(ringOf(piece)) > leastCell);
};

const bank = (
  site: Site,
  town: TownPlan,
  theme: Theme,
  piece: Piece,
  line: { readonly through: Point; readonly direction: Point },
  side: 'left' | 'right',
): readonly Piece[] => {
  const cut = splitPiece(piece, line, site.nextStreet());
  const kept = cut[side];
  if (kept === null) return [];
  if (cut.chord !== null && areaOf(ringOf(kept)) > leastCell)
    site.addStreet({
      kind: 'residential',
      names: site.namer.take(theme, ['kaai']),
      line: cut.chord,
      municipality: town.municipality,
      districtId: null,
    });
  return [kept];
};

const addDistrict = (
  site: Site,
  town: TownPlan,
  rings: readonly (readonly Point[])[],
  theme?: Theme | 'Centrum',
): string => {
  const id = `${site.code}-d${String(site.drawing.districts.length + 1).padStart(2, '0')}`;
  const names =
    theme === undefined
      ? town.names
      : theme === 'Centrum'
        ? {
            nl: 'Centrum',
            ...(town.names.fr ? { fr: 'Centre' } : {}),
            ...(town.names.de ? { de: 'Zentrum' } : {}),
          }
        : site.namer.take(theme, ['wijk']);
  site.drawing.districts.push({ id, names, municipality: town.municipality, rings });
  const largest = rings.toSorted((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
  if (theme !== undefined && theme !== 'Centrum')
    site.drawing.spots.push({
      layer: 'places',
      kind: 'neighbourhood',
      detail: 'neighbourhood',
      at: middleOf(largest),
      names,
      minZoom: 13,
    });
  return id;
};
