import type { SeededRandom } from '../../cic/seededRandom.ts';
import { areaOf } from '../geometry/areaOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';
import type { StreetPen } from './divideGrid.ts';
import { longestEdge } from './longestEdge.ts';

/** How often a fair cut is looked for before any is taken. */
const attempts = 6;

/**
 * Blocks as they grow: each is cut across its length, a little askew, until it is small enough.
 * @param size square metres a block should have
 * @param skew how askew at most, in radians
 */
export const divideOrganic = (
  random: SeededRandom,
  piece: Piece,
  size: number,
  skew: number,
  pen: StreetPen,
): readonly Piece[] => {
  const area = areaOf(piece.map(({ at }) => at));
  if (area < size * (1.1 + random.next() * 0.7)) return [piece];
  for (let attempt = 0; attempt < attempts; attempt++) {
    const cut = splitPiece(piece, cuttingLine(random, piece, skew), pen.nextNumber());
    if (cut.chord === null || cut.left === null || cut.right === null) continue;
    const share = areaOf(cut.left.map(({ at }) => at)) / area;
    if (attempt < attempts - 1 && (share < 0.28 || share > 0.72)) continue;
    pen.draw(cut.chord);
    return [cut.left, cut.right].flatMap((part) => divideOrganic(random, part, size, skew, pen));
  }
  return [piece];
};

const cuttingLine = (random: SeededRandom, piece: Piece, skew: number) => {
  const along = longestEdge(piece);
  const shares = piece.map(({ at }) => at[0] * along[0] + at[1] * along[1]);
  const least = Math.min(...shares);
  const share = least + (Math.max(...shares) - least) * (0.4 + random.next() * 0.2);
  const middle = piece.reduce((sum, { at }) => sum + (at[1] * along[0] - at[0] * along[1]), 0) / piece.length;
  const turn = (random.next() - 0.5) * 2 * skew;
  const through: Point = [along[0] * share - along[1] * middle, along[1] * share + along[0] * middle];
  const direction: Point = [
    -along[1] * Math.cos(turn) - along[0] * Math.sin(turn),
    along[0] * Math.cos(turn) - along[1] * Math.sin(turn),
  ];
  return { through, direction };
};
