import type { Point } from './Point.ts';

/** A straight line without end: through a point, in a direction (not necessarily of length one). */
export interface Line {
  readonly through: Point;
  readonly direction: Point;
}
