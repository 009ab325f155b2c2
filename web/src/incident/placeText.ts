import type { Location } from '../../../shared/incident/Location.ts';

/** A place in one line, the way people say it: street and number, then what is there, then the municipality. */
export const placeText = (place: Location): string =>
  [place.address, place.what, place.municipality]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
