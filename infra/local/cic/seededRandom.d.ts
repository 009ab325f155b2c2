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
export declare const seededRandom: (seed: number) => SeededRandom;
