/** Where a unit was last seen. Age and accuracy are always shown with it. */
export interface PositionView {
  readonly unitId: string;
  readonly lat: number;
  readonly lon: number;
  /** Radius of 68 %, metres. */
  readonly accuracyM: number;
  /** Degrees clockwise from north; absent when it stands still. */
  readonly headingDeg?: number;
  readonly speedKmh?: number;
  /** ISO 8601, when it was measured. */
  readonly at: string;
  readonly source: 'DEVICE' | 'RADIO' | 'VEHICLE' | 'MANUAL';
}
