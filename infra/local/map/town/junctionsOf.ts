import { crossingOf } from '../geometry/crossingOf.ts';
import { distanceOf } from '../geometry/distanceOf.ts';
import type { Point } from '../geometry/Point.ts';
import type { Street } from './Street.ts';

/** Where streets meet, and the numbers of those that do. */
export interface Junction {
  readonly at: Point;
  readonly streets: readonly number[];
}

/** Metres within which an end touches, and two crossings are one. */
const reach = 8;
const same = 14;

/** All junctions of named streets, in the order of the streets. */
export const junctionsOf = (streets: readonly Street[]): readonly Junction[] => {
  const stretches = streets.flatMap(({ number, line }) =>
    line.flatMap((from, index) => {
      const to = line[index + 1];
      return to === undefined ? [] : [{ number, from, to, box: boxOf(from, to) }];
    }),
  );
  const found: { at: Point; streets: Set<number> }[] = [];
  stretches.forEach((one, index) => {
    for (let other = index + 1; other < stretches.length; other++) {
      const two = stretches[other];
      if (two === undefined || two.number === one.number || apart(one.box, two.box)) continue;
      const at = crossingOf([one.from, one.to], [two.from, two.to], reach);
      if (at === null) continue;
      const known = found.find((junction) => distanceOf(junction.at, at) < same);
      if (known === undefined) found.push({ at, streets: new Set([one.number, two.number]) });
      else known.streets.add(one.number).add(two.number);
    }
  });
  return found.map(({ at, streets: numbers }) => ({ at, streets: [...numbers].sort((a, b) => a - b) }));
};

type Box = readonly [number, number, number, number];

const boxOf = (a: Point, b: Point): Box => [
  Math.min(a[0], b[0]) - reach,
  Math.min(a[1], b[1]) - reach,
  Math.max(a[0], b[0]) + reach,
  Math.max(a[1], b[1]) + reach,
];

const apart = (a: Box, b: Box): boolean => a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3];
