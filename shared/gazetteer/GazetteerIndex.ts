import type { Gazetteer, GazetteerJunction, GazetteerPlace, GazetteerStreet } from './Gazetteer.ts';
import { normalized } from './normalized.ts';

/** A name of something, cut into the words it is found by. */
export interface IndexedName {
  readonly whole: string;
  readonly words: readonly string[];
  /** Words that may be typed as well, and need not: the municipality. */
  readonly also: readonly string[];
}

export interface IndexedStreet {
  readonly street: GazetteerStreet;
  readonly names: readonly IndexedName[];
}

export interface IndexedPlace {
  readonly place: GazetteerPlace;
  readonly names: readonly IndexedName[];
}

/** A gazetteer made ready to be searched. */
export interface GazetteerIndex {
  readonly streets: readonly IndexedStreet[];
  readonly places: readonly IndexedPlace[];
  readonly junctions: readonly GazetteerJunction[];
}

/** Makes a gazetteer ready to be searched; once a map version, some milliseconds. */
export const indexGazetteer = (gazetteer: Gazetteer): GazetteerIndex => ({
  streets: gazetteer.streets.map((street) => {
    const also = normalized(street.municipality).split(' ');
    return { street, names: Object.values(street.names).map((name) => indexed(name, also)) };
  }),
  places: gazetteer.places.map((place) => ({
    place,
    names: Object.values(place.names).map((name) => indexed(name, [])),
  })),
  junctions: gazetteer.junctions,
});

const indexed = (name: string, also: readonly string[]): IndexedName => {
  const whole = normalized(name);
  return { whole, words: whole.split(' '), also };
};
