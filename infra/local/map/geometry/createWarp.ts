import type { SeededRandom } from '../../cic/seededRandom.ts';
import type { Point } from './Point.ts';

/** Waves that bend a plan drawn with a ruler: metres of length, metres of height. */
const waves = [
  { length: 6500, height: 150 },
  { length: 2600, height: 55 },
  { length: 1100, height: 20 },
];

/** A gentle bending of the plane, the same for everything on it, so that what met still meets. */
export const createWarp = (random: SeededRandom): ((at: Point) => Point) => {
  const bends = waves.flatMap(({ length, height }) =>
    [0, 1].map((axis) => {
      const turn = random.next() * Math.PI * 2;
      return {
        axis,
        height: height * (0.6 + random.next() * 0.4),
        phase: random.next() * Math.PI * 2,
        across: [(Math.cos(turn) * 2 * Math.PI) / length, (Math.sin(turn) * 2 * Math.PI) / length] as const,
      };
    }),
  );
  return (at) => {
    const moved: [number, number] = [at[0], at[1]];
    for (const { axis, height, phase, across } of bends)
      moved[axis === 0 ? 0 : 1] += height * Math.sin(at[0] * across[0] + at[1] * across[1] + phase);
    return moved;
  };
};
