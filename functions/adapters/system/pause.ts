import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits before a further attempt: somewhere between nothing and 10, 20, 40 … ms, at most 400 (full jitter, so that
 * two that got in each other's way do not meet again).
 * @param attempt 1 before the second attempt, and so on
 */
export const pause = async (attempt: number): Promise<void> => {
  await wait(Math.random() * Math.min(400, 5 * 2 ** attempt));
};
