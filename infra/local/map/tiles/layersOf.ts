import type { Feature, Position } from 'geojson';
import type { Degrees } from '../geometry/createFrame.ts';
import { densify } from '../geometry/densify.ts';
import type { Point } from '../geometry/Point.ts';
import type { Names } from '../names/Names.ts';
import { nameIn } from '../names/nameIn.ts';
import type { Drawing } from '../town/Drawing.ts';
import type { Street, StreetKind } from '../town/Street.ts';

/** The layers of the Protomaps basemap, version 4, that an invented town has something on. */
export type LayerName =
  | 'earth'
  | 'landuse'
  | 'water'
  | 'roads'
  | 'buildings'
  | 'places'
  | 'pois'
  | 'boundaries';

/** A feature and the first zoom it is drawn at. */
export interface TileFeature {
  readonly minZoom: number;
  readonly feature: Feature;
}

const roadKinds: Readonly<Record<StreetKind, { readonly kind: string; readonly minZoom: number }>> = {
  primary: { kind: 'major_road', minZoom: 8 },
  secondary: { kind: 'major_road', minZoom: 9 },
  tertiary: { kind: 'major_road', minZoom: 11 },
  residential: { kind: 'minor_road', minZoom: 12 },
  pedestrian: { kind: 'minor_road', minZoom: 13 },
  track: { kind: 'other', minZoom: 13 },
};

/**
 * A drawing as the tiles' layers, in the schema real cuts have, so that one style draws both.
 * @param numbers house numbers with their doors, for the largest scale
 */
export const layersOf = (
  drawing: Drawing,
  languages: readonly string[],
  onEarth: (at: Point) => Degrees,
  earth: readonly Degrees[],
  numbers: readonly (readonly [string, number, number])[],
): Readonly<Record<LayerName, readonly TileFeature[]>> => {
  const line = (points: readonly Point[]): Position[] => densify(points, 60).map((at) => [...onEarth(at)]);
  const ring = (points: readonly Point[]): Position[] => line([...points, ...points.slice(0, 1)]);
  const label = (names: Names | null | undefined): Record<string, string> =>
    names == null ? {} : { name: nameIn(names, languages), ...spelledOut(names) };
  const area = (layer: string): TileFeature[] =>
    drawing.areas
      .filter((found) => found.layer === layer)
      .map(({ kind, names, minZoom, ring: points }) =>
        polygon([ring(points)], { kind, ...label(names) }, minZoom),
      );
  const track = (layer: string): TileFeature[] =>
    drawing.tracks
      .filter((found) => found.layer === layer)
      .map(({ kind, detail, names, ref, minZoom, line: points }) =>
        lines(line(points), { kind, kind_detail: detail, ...label(names), ...(ref ? { ref } : {}) }, minZoom),
      );
  const spots = (layer: string): TileFeature[] =>
    drawing.spots
      .filter((found) => found.layer === layer)
      .map(({ kind, detail, names, at, minZoom, rank }) =>
        point(
          [...onEarth(at)],
          {
            kind,
            ...(detail ? { kind_detail: detail } : {}),
            ...label(names),
            min_zoom: minZoom,
            ...(rank ? { population_rank: rank } : {}),
          },
          minZoom,
        ),
      );
  const street = ({ kind, names, line: points }: Street): TileFeature =>
    lines(
      line(points),
      { kind: roadKinds[kind].kind, kind_detail: kind, ...label(names) },
      roadKinds[kind].minZoom,
    );
  return {
    earth: [polygon([earth.map((at) => [...at])], { kind: 'earth' }, 0)],
    landuse: [polygon([earth.map((at) => [...at])], { kind: 'farmland' }, 0), ...area('landuse')],
    water: [...area('water'), ...track('water')],
    roads: [...drawing.streets.map(street), ...track('roads')],
    buildings: [
      ...drawing.houses.map(({ ring: points }) =>
        polygon([[...points, ...points.slice(0, 1)].map((at) => [...onEarth(at)])], { kind: 'building' }, 14),
      ),
      ...numbers.map(([text, lon, lat]) =>
        point([lon, lat], { kind: 'address', addr_housenumber: text }, 15),
      ),
    ],
    places: spots('places'),
    pois: spots('pois'),
    boundaries: drawing.districts.flatMap(({ rings }) =>
      rings.map((points) => lines(ring(points), { kind: 'locality', kind_detail: 10 }, 12)),
    ),
  };
};

const spelledOut = (names: Names): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([language, name]) => [`name:${language}`, name]));

const polygon = (
  coordinates: Position[][],
  properties: Record<string, unknown>,
  minZoom: number,
): TileFeature => ({
  minZoom,
  feature: { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } },
});
const lines = (
  coordinates: Position[],
  properties: Record<string, unknown>,
  minZoom: number,
): TileFeature => ({
  minZoom,
  feature: { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } },
});
const point = (coordinates: Position, properties: Record<string, unknown>, minZoom: number): TileFeature => ({
  minZoom,
  feature: { type: 'Feature', properties, geometry: { type: 'Point', coordinates } },
});
