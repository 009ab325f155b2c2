/** How houses stand along a street: metres. */
export interface Density {
  readonly width: readonly [number, number];
  readonly depth: readonly [number, number];
  readonly gap: readonly [number, number];
  readonly setback: number;
}

/** From the old centre outwards, and beyond the last ring road. */
export const densities = {
  terraced: { width: [6.5, 9], depth: [11, 15], gap: [0, 0], setback: 0.5 },
  row: { width: [7.5, 11], depth: [10, 13], gap: [0, 3], setback: 3 },
  semi: { width: [10, 14], depth: [10, 12], gap: [3, 9], setback: 6 },
  detached: { width: [12, 17], depth: [10, 14], gap: [9, 20], setback: 10 },
  farm: { width: [16, 30], depth: [12, 18], gap: [120, 420], setback: 18 },
  hall: { width: [32, 70], depth: [28, 48], gap: [12, 24], setback: 10 },
} as const satisfies Readonly<Record<string, Density>>;
