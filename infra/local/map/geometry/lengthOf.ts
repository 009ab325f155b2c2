import { distanceOf } from './distanceOf.ts';
import type { Point } from './Point.ts';

/** Metres along a line of points. */
export const lengthOf = (line: readonly Point[]): number =>
  line.reduce((total, at, index) => total + distanceOf(line[index - 1] ?? at, at), 0);
