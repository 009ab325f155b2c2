import type { Timers } from './Timers.ts';

/** The browser's own time. */
export const browserTimers: Timers = {
  now: () => Date.now(),
  after: (ms, run) => {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};
