import { distanceOf } from './distanceOf.ts';
import type { Point } from './Point.ts';

/** The same line with a point at least every `step` metres, so that bending the plane bends the line. */
export const densify = (line: readonly Point[], step: number): readonly Point[] =>
  line.flatMap((at, index) => {
    const next = line[index + 1];
    if (next === undefined) return [at];
    const parts = Math.max(1, Math.ceil(distanceOf(at, next) / step));
    return Array.from(
      { length: parts },
      (_, part): Point => [
        at[0] + ((next[0] - at[0]) * part) / parts,
        at[1] + ((next[1] - at[1]) * part) / parts,
      ],
    );
  });
