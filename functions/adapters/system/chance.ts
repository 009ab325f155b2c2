/** A number from 0 up to 1, by chance; for waits, not for secrets. */
export const chance = (): number => Math.random();
