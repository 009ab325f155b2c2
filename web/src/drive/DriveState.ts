/** Whether the car moves, as far as the screen is concerned (web.md 2.7). Times are ms since 1970. */
export interface DriveState {
  readonly driving: boolean;
  /** Last known speed, km/h; null without a fix that carries one. */
  readonly speedKmh: number | null;
  /** Since when it is faster than the beginning, or slower than the end; null while neither. */
  readonly since: number | null;
  /** Somebody switched it on by hand: it then ends by hand too, or when they say they have arrived; not at a red light. */
  readonly byHand: boolean;
  /** Until when a passenger has the whole screen. */
  readonly passengerUntil: number | null;
}
