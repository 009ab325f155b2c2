import type { Clock } from '../../../shared/kernel/Clock.ts';

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };
