import type { SeededRandom } from '../../cic/seededRandom.ts';
import { areaOf } from '../geometry/areaOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import { splitPiece } from '../geometry/splitPiece.ts';
import { longestEdge } from './longestEdge.ts';

/** Draws a street along a cut and says its number; `nextNumber` is the one it will have. */
export interface StreetPen {
  nextNumber(): number;
  draw(line: readonly Point[]): void;
}

const leastBlock = 900;

/**
 * Blocks in rows, as engineers drew them: long streets along the longest side, cross streets of which a third goes
 * all the way through.
 * @param size metres of a block: across the rows, along the rows
 */
export const divideGrid = (
  random: SeededRandom,
  piece: Piece,
  size: readonly [number, number],
  pen: StreetPen,
): readonly Piece[] => {
  const along = longestEdge(piece);
  const across: Point = [-along[1], along[0]];
  let rows = cutRows(piece, along, across, size[0], pen).map((row): readonly Piece[] => [row]);
  const [from, to] = span(piece, along);
  const columns = Math.max(1, Math.round((to - from) / size[1]));
  for (let column = 1; column < columns; column++) {
    const share = from + ((to - from) * (column + (random.next() - 0.5) * 0.3)) / columns;
    const slant = (random.next() - 0.5) * 0.12;
    const line = {
      through: at(along, across, share, span(piece, across)[0]),
      direction: [across[0] + along[0] * slant, across[1] + along[1] * slant] as Point,
    };
    const first = random.next() < 0.4 ? 0 : random.below(rows.length);
    const last = first === 0 ? rows.length - 1 : first + random.below(rows.length - first);
    const chords: Point[] = [];
    rows = rows.map((blocks, index) =>
      index < first || index > last ? blocks : blocks.flatMap((block) => cutBlock(block, line, chords, pen)),
    );
    drawThrough(chords, across, pen);
  }
  return rows.flat();
};

const cutRows = (
  piece: Piece,
  along: Point,
  across: Point,
  depth: number,
  pen: StreetPen,
): readonly Piece[] => {
  const [from, to] = span(piece, across);
  const count = Math.max(1, Math.round((to - from) / depth));
  const rows: Piece[] = [];
  let rest: Piece | null = piece;
  for (let row = 1; row < count && rest !== null; row++) {
    const through = at(along, across, 0, from + ((to - from) * row) / count);
    const cut = splitPiece(rest, { through, direction: along }, pen.nextNumber());
    if (cut.chord === null || cut.left === null || cut.right === null) continue;
    if (areaOf(cut.right.map((corner) => corner.at)) < leastBlock) continue;
    rows.push(cut.right);
    rest = cut.left;
    pen.draw(cut.chord);
  }
  if (rest !== null) rows.push(rest);
  return rows;
};

const cutBlock = (
  block: Piece,
  line: { readonly through: Point; readonly direction: Point },
  chords: Point[],
  pen: StreetPen,
): readonly Piece[] => {
  const cut = splitPiece(block, line, pen.nextNumber());
  if (cut.chord === null || cut.left === null || cut.right === null) return [block];
  if ([cut.left, cut.right].some((part) => areaOf(part.map((corner) => corner.at)) < leastBlock))
    return [block];
  chords.push(...cut.chord);
  return [cut.left, cut.right];
};

/** One street through all the rows it was cut in: they lie beside each other on one line. */
const drawThrough = (chords: readonly Point[], across: Point, pen: StreetPen): void => {
  const sorted = chords.toSorted((a, b) => dot(a, across) - dot(b, across));
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from !== undefined && to !== undefined) pen.draw([from, to]);
};

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
const at = (along: Point, across: Point, share: number, deep: number): Point => [
  along[0] * share + across[0] * deep,
  along[1] * share + across[1] * deep,
];
const span = (piece: Piece, axis: Point): readonly [number, number] => {
  const shares = piece.map((corner) => dot(corner.at, axis));
  return [Math.min(...shares), Math.max(...shares)];
};
