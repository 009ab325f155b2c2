import type { SeededRandom } from '../../cic/seededRandom.ts';
import { distanceOf } from '../geometry/distanceOf.ts';
import { middleOf } from '../geometry/middleOf.ts';
import type { Piece } from '../geometry/Piece.ts';
import type { Point } from '../geometry/Point.ts';
import type { House } from './Drawing.ts';
import type { Density } from './densities.ts';
import { insetPiece } from './insetPiece.ts';
import { isInside } from './isInside.ts';

/**
 * Sets houses along those edges of a block that are streets, fronts to the street, none through another.
 * @param halfWidthOf metres from the middle of a street to its front line
 * @param isFree whether a house may stand there: not over a railway, not in the water
 */
export const placeHouses = (
  random: SeededRandom,
  block: Piece,
  density: Density,
  halfWidthOf: (street: number) => number,
  isFree: (at: Point) => boolean,
): readonly House[] => {
  const houses: (House & { readonly middle: Point; readonly edge: number })[] = [];
  const inner = insetPiece(block, 4)?.map(({ at }) => at);
  if (inner === undefined) return houses;
  const centre = middleOf(inner);
  block.forEach(({ at, along }, edge) => {
    const next = block[(edge + 1) % block.length]?.at ?? at;
    const length = distanceOf(at, next);
    if (along === null || length < 25) return;
    const step: Point = [(next[0] - at[0]) / length, (next[1] - at[1]) / length];
    const side = step[0] * (centre[1] - at[1]) - step[1] * (centre[0] - at[0]) > 0 ? 1 : -1;
    const inward: Point = [-step[1] * side, step[0] * side];
    const place = (share: number, deep: number): Point => [
      at[0] + step[0] * share + inward[0] * deep,
      at[1] + step[1] * share + inward[1] * deep,
    ];
    const front = halfWidthOf(along) + density.setback;
    let share = 9 + random.next() * 4 + between(random, density.gap) / 2;
    while (share < length - 9) {
      const width = between(random, density.width);
      const depth = between(random, density.depth);
      const ring = [
        place(share, front),
        place(share + width, front),
        place(share + width, front + depth),
        place(share, front + depth),
      ];
      const middle = middleOf(ring);
      const stands =
        share + width < length - 7 &&
        ring.every((corner) => isInside(inner, corner)) &&
        isFree(middle) &&
        houses.every(
          (other) => other.edge === edge || distanceOf(other.middle, middle) > (width + depth) * 0.62,
        );
      if (stands && random.next() > 0.03)
        houses.push({ ring, door: place(share + width / 2, front), street: along, middle, edge });
      share += width + between(random, density.gap);
    }
  });
  return houses.map(({ ring, door, street }) => ({ ring, door, street }));
};

const between = (random: SeededRandom, [least, most]: readonly [number, number]): number =>
  least + random.next() * (most - least);
