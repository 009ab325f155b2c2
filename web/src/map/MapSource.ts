/** Where a zone's map lies: addresses that are good for a quarter of an hour, and what it covers. */
export interface MapSource {
  readonly version: string;
  readonly tilesUrl: string;
  readonly gazetteerUrl: string;
  readonly districtsUrl: string;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly center: readonly [number, number];
  /** ISO 8601. */
  readonly expiresAt: string;
}
