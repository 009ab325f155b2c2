import type { Point } from './Point.ts';

/** The mean of the corners: near enough to the middle for anything convex. */
export const middleOf = (ring: readonly Point[]): Point => {
  const sum = ring.reduce<Point>((total, at) => [total[0] + at[0], total[1] + at[1]], [0, 0]);
  return [sum[0] / ring.length, sum[1] / ring.length];
};
