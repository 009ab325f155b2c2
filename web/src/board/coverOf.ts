import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';
import { unitGroup } from '../desk/units/unitGroup.ts';
import type { MapDistrict } from '../map/useDistricts.ts';
import type { UnitView } from '../unit/UnitView.ts';

/** How a district is covered: its free units, and the nearest free one anywhere with its rough driving time. */
export interface DistrictCover {
  readonly id: string;
  readonly name: string;
  readonly free: number;
  readonly nearest: { readonly callSign: string; readonly minutes: number } | null;
}

/** Streets are no straight lines: km a minute, as the crow flies (as shared/incident/proposeUnits reckons). */
const kmPerMinute = 0.42;

/** @param places by unit id. */
export const coverOf = (
  districts: readonly MapDistrict[],
  units: readonly UnitView[],
  places: ReadonlyMap<string, Point>,
): readonly DistrictCover[] => {
  const free = units.flatMap((unit) => {
    const place = places.get(unit.id);
    return place && unitGroup(unit) === 'free' ? [{ callSign: unit.callSign, place }] : [];
  });
  return districts.map(({ id, name, rings }) => {
    const middle = middleOf(rings);
    const inside = free.filter(({ place }) => isInside(place, rings)).length;
    const [nearest] = free
      .map(({ callSign, place }) => ({ callSign, metres: distanceMetres(place, middle) }))
      .sort((a, b) => a.metres - b.metres);
    return {
      id,
      name,
      free: inside,
      nearest: nearest
        ? {
            callSign: nearest.callSign,
            minutes: Math.max(1, Math.round(nearest.metres / 1000 / kmPerMinute)),
          }
        : null,
    };
  });
};

/** The middle of the outline's corners: good enough to say who is nearest. */
const middleOf = (rings: MapDistrict['rings']): Point => {
  const corners = rings[0] ?? [];
  const sum = corners.reduce((all, [lon, lat]) => ({ lon: all.lon + lon, lat: all.lat + lat }), {
    lon: 0,
    lat: 0,
  });
  return { lon: sum.lon / Math.max(1, corners.length), lat: sum.lat / Math.max(1, corners.length) };
};

/** Whether a point lies within the outlines, holes left out (even-odd rule). */
const isInside = ({ lon, lat }: Point, rings: MapDistrict['rings']): boolean =>
  rings.reduce((inside, ring) => (crossings(ring, lon, lat) % 2 === 1 ? !inside : inside), false);

const crossings = (ring: MapDistrict['rings'][number], lon: number, lat: number): number =>
  ring.filter(([lonA, latA], index) => {
    const [lonB, latB] = ring[(index + 1) % ring.length] ?? [lonA, latA];
    return latA > lat !== latB > lat && lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA;
  }).length;
