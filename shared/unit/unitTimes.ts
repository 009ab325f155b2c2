/** How long times last that have to do with units, in milliseconds. */
export const unitTimes = {
  /** A unit's own device wins over the desk for so long (web.md 2.6). */
  ownDeviceWinsMs: 10_000,
  /** Five seconds of a toast on patrol, ten at the desk, and the way to the server. */
  undoMs: 15_000,
  /** A shift whose end nobody said is over for positions after so long. */
  longestShiftMs: 14 * 3_600_000,
  /** How long people go on being seen after the end a shift was given, unless they end it. */
  overtimeMs: 3 * 3_600_000,
} as const;
