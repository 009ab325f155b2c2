import type { Clock } from '../../../shared/kernel/Clock.ts';
/** Time as the client uses it, passed in so that a test decides when it passes. */
export interface Timers extends Clock {
  /** Runs `run` once after `ms` milliseconds, unless the returned function is called before. */
  readonly after: (ms: number, run: () => void) => () => void;
}
