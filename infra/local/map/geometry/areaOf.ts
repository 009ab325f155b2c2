import type { Point } from './Point.ts';

/** Square metres inside a ring of points, whichever way round it goes. */
export const areaOf = (ring: readonly Point[]): number => {
  let twice = 0;
  ring.forEach((at, index) => {
    const next = ring[(index + 1) % ring.length] ?? at;
    twice += at[0] * next[1] - next[0] * at[1];
  });
  return Math.abs(twice) / 2;
};
