const minute = 60_000;
const hour = 60 * minute;

/** Milliseconds after each failed attempt, before chance: nine attempts in a day and a quarter (Standard Webhooks' advice). */
const waits = [5_000, 30_000, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 12 * hour];

/** How often a delivery is tried before a person has to look at it. */
export const mostAttempts = waits.length + 1;

/**
 * How long to wait after so many failed attempts, in milliseconds, a fifth more or less by chance so that what failed
 * together does not come back together; null: no more by itself.
 *
 * @param chance 0 up to 1
 */
export const nextAttempt = (attempts: number, chance: number): number | null => {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (0.8 + 0.4 * chance));
};
