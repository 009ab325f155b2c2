/** How sure the place is. */
export const locationAccuracies = ['EXACT', 'STREET', 'AREA'] as const;

export type LocationAccuracy = (typeof locationAccuracies)[number];

/** Where it is, as spoken and, where the gazetteer knew it, parsed. Degrees are WGS 84, both or neither. */
export interface Location {
  readonly address: string;
  readonly municipality?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** A name people use for the place: "station", "achter de kerk". */
  readonly what?: string;
  readonly accuracy: LocationAccuracy;
  /** The gazetteer's ids of the street and of the district it lies in. */
  readonly streetId?: string;
  readonly houseNumber?: string;
  readonly districtId?: string;
  /** The nearest junction: what may leave for a navigation service where the exact place may not. */
  readonly junction?: { readonly lat: number; readonly lon: number; readonly label: string };
}
