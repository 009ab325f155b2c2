import type { Point } from './Point.ts';

/** Metres between two points. */
export const distanceOf = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
