import type { FakeTimers } from './createFakeTimers.ts';

/**
 * Time as a browser has it: in whole milliseconds, timers that come a little early of a fraction, and a clock that may
 * tick between two looks at it.
 * @param chance 0 to 1; half of the looks find a millisecond more.
 */
export const unevenTimers = (timers: FakeTimers, chance: () => number): FakeTimers => {
  let ticked = 0;
  return {
    now: () => {
      if (chance() < 0.5) ticked += 1;
      return Math.floor(timers.now()) + ticked;
    },
    after: (ms, run) => timers.after(Math.trunc(ms), run),
    pass: timers.pass,
  };
};
