/** One measured place. */
export interface Fix {
  readonly lat: number;
  readonly lon: number;
  readonly accuracyM: number;
  readonly headingDeg?: number;
  readonly speedKmh?: number;
  /** ms since 1970. */
  readonly at: number;
  readonly source: 'DEVICE' | 'VEHICLE';
}

/** Where a device's place comes from: the browser, or a vehicle's own GPS behind a shell (web.md 2.9). */
export interface LocationSource {
  /** Whether it may be asked; `prompt` asks the person. */
  readonly permission: () => Promise<'granted' | 'denied' | 'prompt'>;
  /** Measures until the answered function is called. One at a time a device. */
  readonly watch: (heard: (fix: Fix) => void, failed: (why: 'denied' | 'unavailable') => void) => () => void;
}
