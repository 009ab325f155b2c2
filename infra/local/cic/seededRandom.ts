/** Chance that can be repeated: the same seed gives the same sequence, on every machine. */
export interface SeededRandom {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `count`. */
  below(count: number): number;
  /** One of them, each as likely. Throws when there is none. */
  pick<T>(choices: readonly T[]): T;
  /** Another sequence, for a part that must not shift when this one is used more or less. */
  fork(): SeededRandom;
}

/** Mulberry32: 32 bits of state, good enough for a plausible day and for choosing where to crash. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error('Nothing to pick from');
      return choice;
    },
    fork: () => seededRandom(Math.floor(next() * 2 ** 32)),
  };
};
