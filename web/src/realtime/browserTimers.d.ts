import type { Timers } from './Timers.ts';
/** The browser's own time. */
export declare const browserTimers: Timers;
