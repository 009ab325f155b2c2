import type { Gazetteer, GazetteerJunction, GazetteerStreet } from '../../../shared/gazetteer/Gazetteer.ts';
import { normalized } from '../../../shared/gazetteer/normalized.ts';
import { distanceOf } from '../../local/map/geometry/distanceOf.ts';
import type { Point } from '../../local/map/geometry/Point.ts';
import { nameIn } from '../../local/map/names/nameIn.ts';
import { degreesAt } from './degreesAt.ts';
import { meetingsOf } from './meetingsOf.ts';
import { metresAt, roadsInTiles, type TileRoad } from './roadsInTiles.ts';

/** Metres within which two meetings are one junction: the halves of a dual carriageway, a crossing drawn as four. */
const same = 14;

/** A road without doors for that many metres is still its street; one further away is another town's of that name. */
const farthestDoor = 2_000;

/**
 * Where the named roads of a zone's tiles meet: the junctions the address register does not have. A junction is kept when one of
 * its roads is a street of the zone; the others are called as the map calls them. Throws when there is none, since the tiles
 * are then not what they should be.
 *
 * @param tiles a PMTiles archive of the Protomaps basemap, version 4, that goes to zoom 14 or 15
 * @param languages of the zone, for what a junction is called
 */
export const junctionsFromTiles = async (
  tiles: Uint8Array,
  { streets, bounds }: Pick<Gazetteer, 'streets' | 'bounds'>,
  languages: readonly string[],
): Promise<readonly GazetteerJunction[]> => {
  const streetOf = streetsByName(streets);
  const world = metresAt(bounds);
  const found: { readonly at: Point; readonly roads: Map<string, TileRoad> }[] = [];
  let named = false;
  for await (const roads of roadsInTiles(tiles, bounds)) {
    named ||= roads.length > 0;
    for (const { at, one, two } of meetingsOf(roads)) {
      const known = found.find((junction) => distanceOf(junction.at, at) < same);
      const junction = known ?? { at, roads: new Map<string, TileRoad>() };
      if (known === undefined) found.push(junction);
      for (const road of [one, two]) junction.roads.set(normalized(road.name), road);
    }
  }
  const junctions = found
    .flatMap(({ at, roads }) => {
      const [lon, lat] = degreesAt(at, world);
      const sides = [...roads.values()].map((road) => ({ road, street: streetOf(road, lon, lat) }));
      const streetIds = [...new Set(sides.flatMap(({ street }) => street?.id ?? []))];
      if (streetIds.length === 0) return [];
      const called = new Set(
        sides.map(({ road, street }) => nameIn(street?.names ?? road.names, languages) || road.name),
      );
      // Two spellings of one street meet everywhere.
      if (called.size < 2) return [];
      return [{ label: [...called].toSorted().join(' / ').slice(0, 200), lon, lat, streetIds }];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'nl') || a.lon - b.lon || a.lat - b.lat)
    .map((junction, index) => ({ id: `j${index + 1}`, ...junction }));
  if (junctions.length === 0)
    throw new Error(
      named
        ? 'The roads of the tiles meet at no street of the zone: are tiles and addresses of one zone?'
        : 'The tiles have no named road where the addresses lie: cut them from a Protomaps build of version 4, to zoom 14 or 15, over the zone.',
    );
  return junctions;
};

/** The register's street a road is, by any of its names and the nearest door; none of that name near, none. */
const streetsByName = (streets: readonly GazetteerStreet[]) => {
  const byName = new Map<string, GazetteerStreet[]>();
  for (const street of streets)
    for (const name of new Set(Object.values(street.names).map(normalized)))
      byName.set(name, [...(byName.get(name) ?? []), street]);
  return ({ name, names }: TileRoad, lon: number, lat: number): GazetteerStreet | null => {
    const called = new Set([name, ...Object.values(names), ...name.split(/ [-/] /)].map(normalized));
    let nearest: { readonly street: GazetteerStreet; readonly away: number } | null = null;
    for (const street of [...called].flatMap((one) => byName.get(one) ?? []))
      for (const [, doorLon, doorLat] of street.numbers) {
        const east = (doorLon - lon) * metresInDegree * Math.cos((lat * Math.PI) / 180);
        const away = Math.hypot(east, (doorLat - lat) * metresInDegree);
        if (away < (nearest?.away ?? farthestDoor)) nearest = { street, away };
      }
    return nearest?.street ?? null;
  };
};

const metresInDegree = 111_320;
