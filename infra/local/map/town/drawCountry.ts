import { alongLine } from '../geometry/alongLine.ts';
import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';
import type { House } from './Drawing.ts';
import { densities } from './densities.ts';
import { divideOrganic } from './divideOrganic.ts';
import { drawCountryRoad } from './drawCountryRoad.ts';
import { isInside } from './isInside.ts';
import { placeHouses } from './placeHouses.ts';
import type { Site } from './Site.ts';
import type { Street } from './Street.ts';

const fieldSize = 130_000;

/** Of the cuts between fields, so many are roads with a name; the others are ditches. */
const namedRoads = 0.22;

/** Metres from a farm's door to the middle of its road, at most. */
const nearRoad = 35;

/**
 * Draws the land around the towns: fields, ditches, country roads with a farm here and there, a wood.
 * @param outlines the towns' last ring roads: nothing is drawn within
 */
export const drawCountry = (site: Site, outlines: readonly (readonly Point[])[]): void => {
  const { plan, random, drawing } = site;
  const [west, north] = plan.extent.from;
  const [east, south] = plan.extent.to;
  const top = plan.coast === null ? north : plan.coast.dunes;
  const first = site.nextStreet();
  const open = (at: Point): boolean => outlines.every((outline) => !isInside(outline, at));
  let pieces: readonly Piece[] = [
    [
      { at: [west, top], along: null },
      { at: [east, top], along: null },
      { at: [east, south], along: null },
      { at: [west, south], along: null },
    ],
  ];
  for (const [from, to] of plan.roads) {
    const line = { through: from, direction: [to[0] - from[0], to[1] - from[1]] as Point };
    const chords: Point[] = [];
    const number = site.nextStreet();
    pieces = pieces.flatMap((piece) => {
      const { left, right, chord } = splitPiece(piece, line, number);
      chords.push(...(chord ?? []));
      return [left, right].filter((part) => part !== null);
    });
    drawCountryRoad(site, chords, 'secondary', open);
  }
  const pen = {
    nextNumber: () => site.nextStreet(),
    draw: (line: readonly Point[]) => {
      if (random.next() < namedRoads) drawCountryRoad(site, line, 'residential', open);
      else ditch(site, line, open);
    },
  };
  for (const field of pieces.flatMap((piece) => divideOrganic(random, piece, fieldSize, 0.14, pen))) {
    const ring = field.map(({ at }) => at);
    if (!ring.some(open)) continue;
    const kind = random.next() < 0.06 ? 'forest' : random.next() < 0.55 ? 'farmland' : 'grassland';
    drawing.areas.push({ layer: 'landuse', kind, ring, minZoom: kind === 'forest' ? 10 : 12 });
    const nearTown = !open(middleOf(ring));
    if (kind === 'forest' || nearTown) continue;
    const farms = placeHouses(
      random,
      field,
      densities.farm,
      site.halfWidthOf,
      (at) => site.isFree(at) && open(at),
    );
    drawing.houses.push(...farms.flatMap((farm) => atRoad(farm, drawing.streets.slice(first))));
  }
};

/** The farm with the country road it stands at; none when what runs along the field is a ditch. */
const atRoad = (farm: House, roads: readonly Street[]): readonly House[] => {
  const road = roads.find(({ line }) => alongLine(line, farm.door).away < nearRoad);
  return road === undefined ? [] : [{ ...farm, street: road.number }];
};

const ditch = (site: Site, line: readonly Point[], open: (at: Point) => boolean): void => {
  if (line.every(open))
    site.drawing.tracks.push({ layer: 'water', kind: 'stream', detail: 'ditch', line, minZoom: 13 });
};
