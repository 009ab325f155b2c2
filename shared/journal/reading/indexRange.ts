/** Numbers of the journal that share one partition of the index: the local emulator sorts a partition at each Query. */
export const indexRangeLength = 20_000;

/** The range a number of the journal falls in, counted from 0. */
export const indexRangeOf = (n: number): number => Math.floor((n - 1) / indexRangeLength);

/** The last number of a range. */
export const lastOfRange = (range: number): number => (range + 1) * indexRangeLength;
