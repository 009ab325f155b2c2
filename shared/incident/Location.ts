/** How sure the place is. */
export const locationAccuracies = ['EXACT', 'STREET', 'AREA'] as const;

export type LocationAccuracy = (typeof locationAccuracies)[number];

/** Where it is, as spoken; parsed to an address when the gazetteer exists. Degrees are WGS 84, both or neither. */
export interface Location {
  readonly address: string;
  readonly municipality?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** A name people use for the place: "station", "achter de kerk". */
  readonly what?: string;
  readonly accuracy: LocationAccuracy;
}
