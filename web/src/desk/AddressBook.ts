import type { AddressHit } from '../../../shared/gazetteer/AddressHit.ts';
import type { Location } from '../../../shared/incident/Location.ts';

/** A place of the zone's gazetteer, and what an incident there would say of it. */
export interface FoundPlace {
  readonly hit: AddressHit;
  readonly location: Location;
}

/** Finds places of the zone as they are typed, on the device: no word of it leaves. Best first. */
export type AddressBook = (typed: string, language: string) => readonly FoundPlace[];
