import { areaOf } from '../geometry/areaOf.ts';
import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';
import type { Theme } from '../names/createNamer.ts';
import { insetPiece } from './insetPiece.ts';
import type { Site } from './Site.ts';

const withPond = 25_000;

/** Green with paths across it; a pond in the larger ones. Its houses' side of the street stays empty. */
export const layOutPark = (site: Site, piece: Piece, theme: Theme, kind: 'park' | 'cemetery'): void => {
  const { random, drawing, namer } = site;
  const grounds = insetPiece(piece, 9);
  if (grounds === null) return;
  const ring = grounds.map(({ at }) => at);
  const names = namer.take(theme, [kind === 'park' ? 'park' : 'hof']);
  const middle = middleOf(ring);
  drawing.areas.push({ layer: 'landuse', kind, ring, names, minZoom: 10 });
  drawing.spots.push({ layer: 'pois', kind, at: middle, names, minZoom: areaOf(ring) > withPond ? 13 : 15 });
  const turn = random.next() * Math.PI;
  for (const share of [0, 0.42, 0.71]) {
    const angle = turn + share * Math.PI;
    const through: Point = [middle[0] + (random.next() - 0.5) * 40, middle[1] + (random.next() - 0.5) * 40];
    const { chord } = splitPiece(grounds, { through, direction: [Math.cos(angle), Math.sin(angle)] }, null);
    if (chord !== null)
      drawing.tracks.push({ layer: 'roads', kind: 'path', detail: 'footway', line: chord, minZoom: 14 });
  }
  if (kind === 'park' && areaOf(ring) > withPond) drawing.areas.push(pond(random.next() * 6, ring, middle));
};

const pond = (phase: number, ring: readonly Point[], middle: Point) => {
  const reach = Math.sqrt(areaOf(ring)) * 0.16;
  const shore = Array.from({ length: 22 }, (_, step): Point => {
    const angle = (step / 22) * Math.PI * 2;
    const away = reach * (1 + 0.22 * Math.sin(angle * 2 + phase) + 0.12 * Math.sin(angle * 3 + phase * 2));
    return [middle[0] + away * 1.35 * Math.cos(angle), middle[1] + away * Math.sin(angle)];
  });
  return { layer: 'water' as const, kind: 'lake', ring: shore, minZoom: 13 };
};
