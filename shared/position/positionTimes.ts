/** Milliseconds, all of them. Minutes of life for a position is the law of this capability (decisions.md 14). */
export const positionTimes = {
  /** What changed in this long goes out as one message. */
  tickMs: 5_000,
  /** A position older than this is shown to nobody and taken out of the store. */
  lifeMs: 10 * 60_000,
  /** How long a car's own receiver is believed over the crew's devices. */
  authorityMs: 30_000,
  /** A map that is not asked for again in this long is cut off. */
  watchMs: 6 * 60_000,
} as const;
