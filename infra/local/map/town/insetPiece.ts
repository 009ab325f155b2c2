import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';

/** The piece made smaller by `by` metres at every edge, or null when nothing is left. */
export const insetPiece = (piece: Piece, by: number): Piece | null => {
  const middle = middleOf(piece.map(({ at }) => at));
  let left: Piece | null = piece;
  piece.forEach(({ at }, index) => {
    const next = piece[(index + 1) % piece.length]?.at ?? at;
    const length = Math.hypot(next[0] - at[0], next[1] - at[1]);
    if (left === null || length < 0.01) return;
    const direction: Point = [(next[0] - at[0]) / length, (next[1] - at[1]) / length];
    const side = direction[0] * (middle[1] - at[1]) - direction[1] * (middle[0] - at[0]) > 0 ? 1 : -1;
    const through: Point = [at[0] - direction[1] * by * side, at[1] + direction[0] * by * side];
    const cut = splitPiece(left, { through, direction }, null);
    left = side > 0 ? cut.left : cut.right;
  });
  return left;
};
