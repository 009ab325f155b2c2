import { type ReadonlySignal, signal } from '@preact/signals';
import type { Timers } from '../realtime/Timers.ts';

/** The time to show, renewed at each whole second, ms since 1970. */
export const createClock = (timers: Timers): ReadonlySignal<number> => {
  const now = signal(timers.now());
  const tick = (): void => {
    now.value = timers.now();
    timers.after(1_000 - (now.value % 1_000), tick);
  };
  tick();
  return now;
};
