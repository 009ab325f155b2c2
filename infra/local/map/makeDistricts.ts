import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Degrees } from './geometry/createFrame.ts';
import { densify } from './geometry/densify.ts';
import type { Point } from './geometry/Point.ts';
import type { Names } from './names/Names.ts';
import { nameIn } from './names/nameIn.ts';
import type { Drawing } from './town/Drawing.ts';

/** What a district on the map is called. */
interface DistrictProperties {
  readonly id: string;
  readonly name: string;
  readonly names: Names;
  readonly municipality: string;
}

/** The zone's districts as GeoJSON, for the map and for response times by district. */
export const makeDistricts = (
  drawing: Drawing,
  languages: readonly string[],
  onEarth: (at: Point) => Degrees,
): FeatureCollection<MultiPolygon, DistrictProperties> => ({
  type: 'FeatureCollection',
  features: drawing.districts.map(({ id, names, municipality, rings }) => ({
    type: 'Feature',
    id,
    properties: { id, name: nameIn(names, languages), names, municipality },
    geometry: {
      type: 'MultiPolygon',
      coordinates: rings.map((ring) => [
        densify([...ring, ...ring.slice(0, 1)], 60).map((at) => [...onEarth(at)]),
      ]),
    },
  })),
});
