/** Something an address search found, best first in its list. */
export interface AddressHit {
  readonly kind: 'ADDRESS' | 'STREET' | 'JUNCTION' | 'PLACE';
  /** Unique among hits, and the same for the same thing. */
  readonly id: string;
  /** In the language asked for, where there is a name in it. */
  readonly label: string;
  readonly municipality?: string;
  readonly districtId?: string;
  readonly streetId?: string;
  readonly houseNumber?: string;
  /** The number typed is not in the gazetteer: this is the nearest of the same side. */
  readonly nearest?: boolean;
  readonly lon: number;
  readonly lat: number;
}
