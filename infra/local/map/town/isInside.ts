import type { Point } from '../geometry/Point.ts';

/** Whether a point lies in a convex ring, whichever way round the ring goes. */
export const isInside = (ring: readonly Point[], [x, y]: Point): boolean => {
  let left = false;
  let right = false;
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const side = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    if (side > 0) left = true;
    if (side < 0) right = true;
  });
  return !(left && right);
};
