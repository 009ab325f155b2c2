import type { Location } from '../incident/Location.ts';
import type { AddressHit } from './AddressHit.ts';
import type { GazetteerJunction } from './Gazetteer.ts';
import { nearestJunction } from './nearestJunction.ts';

/**
 * A place of the gazetteer as an incident has it: with its point, its ids, and the junction that may leave for a
 * navigation service in its stead.
 */
export const locationOfHit = (hit: AddressHit, junctions: readonly GazetteerJunction[]): Location => {
  const { label, lat, lon, municipality, streetId, houseNumber, districtId } = hit;
  const junction = nearestJunction(junctions, hit);
  return {
    address: label,
    ...(municipality !== undefined && { municipality }),
    lat,
    lon,
    accuracy: accuracyOf(hit),
    ...(streetId !== undefined && { streetId }),
    ...(houseNumber !== undefined && { houseNumber }),
    ...(districtId !== undefined && { districtId }),
    ...(junction && { junction: { lat: junction.lat, lon: junction.lon, label: junction.label } }),
  };
};

/** A door and a crossing are exact; the number next door is as good as its street; a park is an area. */
const accuracyOf = ({ kind, nearest }: AddressHit): Location['accuracy'] => {
  if (kind === 'PLACE') return 'AREA';
  return kind === 'STREET' || nearest === true ? 'STREET' : 'EXACT';
};
