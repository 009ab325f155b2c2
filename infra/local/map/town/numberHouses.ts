import { alongLine } from '../geometry/alongLine.ts';
import { distanceOf } from '../geometry/distanceOf.ts';
import type { Point } from '../geometry/Point.ts';
import type { House } from './Drawing.ts';
import type { Street } from './Street.ts';

/** A house's number in its street, and where its door is. */
export interface Numbered {
  readonly label: string;
  readonly at: Point;
}

/** Every so many a house was built between two others and got its neighbour's number with an A. */
const between = 41;

/**
 * Numbers a street's houses as Belgian streets are: from the end nearest the town's middle, odd on the left, even on
 * the right.
 */
export const numberHouses = (
  street: Street,
  houses: readonly House[],
  middle: Point,
): readonly Numbered[] => {
  const [start, end] = [street.line[0], street.line.at(-1)];
  const outward =
    start === undefined || end === undefined || distanceOf(start, middle) <= distanceOf(end, middle);
  const line = outward ? street.line : street.line.toReversed();
  const placed = houses
    .map(({ door }) => ({ at: door, ...alongLine(line, door) }))
    .toSorted((a, b) => a.along - b.along);
  const last = { left: -1, right: 0 };
  return placed.map(({ at, left }, index) => {
    const side = left ? 'left' : 'right';
    const shared = index % between === between - 1 && last[side] > 0;
    if (!shared) last[side] += 2;
    return { label: shared ? `${last[side]}A` : String(last[side]), at };
  });
};
