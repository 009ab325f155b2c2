import type { Point } from './Point.ts';

/** A corner of a piece, and what lies along the edge from it to the next corner: a street's number, or null. */
export interface Corner {
  readonly at: Point;
  readonly along: number | null;
}

/** A convex area of the town, its corners in order round it. Everything is made by cutting pieces in two. */
export type Piece = readonly Corner[];
