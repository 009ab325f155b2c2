import type { Point } from './Point.ts';

/**
 * Where two stretches of street meet, or null: also where one ends within `reach` metres of the other.
 * Parallel stretches never meet.
 */
export const crossingOf = (
  [a, b]: readonly [Point, Point],
  [c, d]: readonly [Point, Point],
  reach: number,
): Point | null => {
  const first: Point = [b[0] - a[0], b[1] - a[1]];
  const second: Point = [d[0] - c[0], d[1] - c[1]];
  const turn = first[0] * second[1] - first[1] * second[0];
  const sizes = Math.hypot(...first) * Math.hypot(...second);
  if (sizes === 0 || Math.abs(turn) / sizes < 0.05) return null;
  const onFirst = ((c[0] - a[0]) * second[1] - (c[1] - a[1]) * second[0]) / turn;
  const onSecond = ((c[0] - a[0]) * first[1] - (c[1] - a[1]) * first[0]) / turn;
  const slackFirst = reach / Math.hypot(...first);
  const slackSecond = reach / Math.hypot(...second);
  if (onFirst < -slackFirst || onFirst > 1 + slackFirst) return null;
  if (onSecond < -slackSecond || onSecond > 1 + slackSecond) return null;
  return [a[0] + first[0] * onFirst, a[1] + first[1] * onFirst];
};
