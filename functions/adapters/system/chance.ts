import { randomInt } from 'node:crypto';

const steps = 2 ** 32;

/** A number from 0 up to 1, by chance. */
export const chance = (): number => randomInt(steps) / steps;
