/** Where a device last was, if it knew. Degrees WGS 84, metres, ISO 8601. */
export interface Fix {
  readonly lat: number;
  readonly lon: number;
  readonly accuracyM?: number;
  readonly at: string;
}
