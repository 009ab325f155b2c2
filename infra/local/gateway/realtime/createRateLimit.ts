import type { Clock } from '../../../../shared/kernel/Clock.ts';

/**
 * A bucket of `perSecond` tokens that fills at that rate. The function takes one and says whether there was one.
 */
export const createRateLimit = (perSecond: number, clock: Clock): (() => boolean) => {
  let tokens = perSecond;
  let filledAt = clock.now();
  return () => {
    const now = clock.now();
    tokens = Math.min(perSecond, tokens + ((now - filledAt) / 1000) * perSecond);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};
