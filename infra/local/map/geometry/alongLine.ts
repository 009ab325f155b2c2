import { distanceOf } from './distanceOf.ts';
import type { Point } from './Point.ts';

/** Where a point lies beside a line: how far along it, how far from it, and on which side. */
export interface Beside {
  readonly along: number;
  readonly away: number;
  readonly left: boolean;
}

/** The nearest place on a line of points, in metres from its start. */
export const alongLine = (line: readonly Point[], at: Point): Beside => {
  let best: Beside = { along: 0, away: Number.POSITIVE_INFINITY, left: true };
  let before = 0;
  line.forEach((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return;
    const length = distanceOf(from, to);
    if (length === 0) return;
    const step: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const away: Point = [at[0] - from[0], at[1] - from[1]];
    const share = Math.min(length, Math.max(0, away[0] * step[0] + away[1] * step[1]));
    const distance = Math.hypot(away[0] - step[0] * share, away[1] - step[1] * share);
    if (distance < best.away)
      best = { along: before + share, away: distance, left: step[0] * away[1] - step[1] * away[0] > 0 };
    before += length;
  });
  return best;
};
