import type { Point } from '../geometry/Point.ts';

/** The longest stretch of a line of points that lies on land: where the second axis is nought or more. */
export const inlandOf = (line: readonly Point[]): readonly Point[] => {
  const stretches: Point[][] = [[]];
  line.forEach((at, index) => {
    const before = line[index - 1];
    if (before !== undefined && before[1] < 0 !== at[1] < 0) {
      const share = before[1] / (before[1] - at[1]);
      const shore: Point = [before[0] + (at[0] - before[0]) * share, 0];
      if (at[1] < 0) stretches.at(-1)?.push(shore);
      else stretches.push([shore]);
    }
    if (at[1] >= 0) stretches.at(-1)?.push(at);
  });
  return stretches.toSorted((a, b) => b.length - a.length)[0] ?? [];
};
