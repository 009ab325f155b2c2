import { distanceOf } from '../geometry/distanceOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';

/** The direction, of length one, of a piece's longest edge. */
export const longestEdge = (piece: Piece): Point => {
  let longest = 0;
  let direction: Point = [1, 0];
  piece.forEach(({ at }, index) => {
    const next = piece[(index + 1) % piece.length]?.at ?? at;
    const length = distanceOf(at, next);
    if (length <= longest) return;
    longest = length;
    direction = [(next[0] - at[0]) / length, (next[1] - at[1]) / length];
  });
  return direction;
};
