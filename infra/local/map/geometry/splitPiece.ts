import type { Line } from './Line.ts';
import type { Corner, Piece } from './Piece.ts';
import type { Point } from './Point.ts';

const nearly = 1e-6;

/** What a cut leaves: the part left of the line, the part right of it, and the cut itself; null where it missed. */
export interface Cut {
  readonly left: Piece | null;
  readonly right: Piece | null;
  readonly chord: readonly [Point, Point] | null;
}

/**
 * Cuts a convex piece along a line.
 * @param along what lies along the new edges: the number of the street that is made there, or null
 */
export const splitPiece = (piece: Piece, line: Line, along: number | null): Cut => {
  const sides = piece.map(({ at }) => sideOf(line, at));
  if (sides.every((side) => side >= -nearly)) return { left: piece, right: null, chord: null };
  if (sides.every((side) => side <= nearly)) return { left: null, right: piece, chord: null };
  const left: Corner[] = [];
  const right: Corner[] = [];
  const chord: Point[] = [];
  piece.forEach((corner, index) => {
    const next = piece[(index + 1) % piece.length] ?? corner;
    const here = sides[index] ?? 0;
    const there = sides[(index + 1) % piece.length] ?? 0;
    if (here >= 0) left.push(here === 0 && there < 0 ? { ...corner, along } : corner);
    if (here <= 0) right.push(here === 0 && there > 0 ? { ...corner, along } : corner);
    if (here === 0) chord.push(corner.at);
    if (here * there >= 0) return;
    const share = here / (here - there);
    const at: Point = [
      corner.at[0] + (next.at[0] - corner.at[0]) * share,
      corner.at[1] + (next.at[1] - corner.at[1]) * share,
    ];
    chord.push(at);
    left.push({ at, along: here > 0 ? along : corner.along });
    right.push({ at, along: here < 0 ? along : corner.along });
  });
  const [from, to] = chord;
  return { left, right, chord: from === undefined || to === undefined ? null : [from, to] };
};

const sideOf = ({ through, direction }: Line, at: Point): number =>
  direction[0] * (at[1] - through[1]) - direction[1] * (at[0] - through[0]);
