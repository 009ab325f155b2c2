import type { PositionSource } from './PositionSource.ts';

/** Where somebody was, as something said it. Degrees WGS 84. */
export interface Fix {
  readonly lat: number;
  readonly lon: number;
  /** Metres within which it is right two times of three. */
  readonly accuracyM: number;
  /** Degrees from north, clockwise. */
  readonly headingDeg?: number;
  readonly speedKmh?: number;
  /** When it was so, ISO 8601. */
  readonly at: string;
  readonly source: PositionSource;
}
