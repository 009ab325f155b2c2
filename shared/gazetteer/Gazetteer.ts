/** A name in those of the zone's languages there is one in. */
export type PlaceNames = Readonly<Partial<Record<'nl' | 'fr' | 'de', string>>>;

/** A house number and its door: label, longitude, latitude. */
export type HouseNumber = readonly [label: string, lon: number, lat: number];

/** A street of the zone with its house numbers. */
export interface GazetteerStreet {
  readonly id: string;
  readonly names: PlaceNames;
  readonly municipality: string;
  readonly districtId?: string | undefined;
  readonly line: readonly (readonly [lon: number, lat: number])[];
  readonly numbers: readonly HouseNumber[];
}

/** Where streets meet: what may be handed to a navigation service instead of an address (web.md 2.9). */
export interface GazetteerJunction {
  readonly id: string;
  readonly label: string;
  readonly lon: number;
  readonly lat: number;
  readonly streetIds: readonly string[];
}

/** Something people name instead of an address: a station, a park, a hospital, a quarter. */
export interface GazetteerPlace {
  readonly id: string;
  readonly kind: string;
  readonly names: PlaceNames;
  readonly lon: number;
  readonly lat: number;
}

/** The zone's own directory of addresses, read once and searched on the device: no address leaves it to be found. */
export interface Gazetteer {
  readonly version: 1;
  /** West, south, east, north. */
  readonly bounds: readonly [number, number, number, number];
  readonly streets: readonly GazetteerStreet[];
  readonly junctions: readonly GazetteerJunction[];
  readonly places: readonly GazetteerPlace[];
}
