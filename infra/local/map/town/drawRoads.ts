import type { Point } from '../geometry/Point.ts';
import type { Theme } from '../names/createNamer.ts';
import { inlandOf } from './inlandOf.ts';
import type { Site } from './Site.ts';
import type { StreetKind } from './Street.ts';
import type { TownPlan } from './TownPlan.ts';

/** A town's skeleton: where its rings and its roads outward meet, and the numbers of the streets on them. */
export interface Skeleton {
  /** By ring, then by sector. */
  readonly nodes: readonly (readonly Point[])[];
  readonly rings: readonly number[];
  readonly radials: readonly number[];
  /** The promenade, or null without a coast. */
  readonly promenade: number | null;
}

/** By how much of its reach a town's edge comes and goes: villages grew along their roads. */
const ragged = { city: 0.14, village: 0.32 };

/** Draws the square's edge, the ring roads, the roads outward and the promenade. */
export const drawRoads = (site: Site, town: TownPlan, theme: Theme): Skeleton => {
  const { random, namer, plan } = site;
  const angles = Array.from({ length: town.sectors }, (_, sector) => {
    const straight = sector === 0 || sector * 2 === town.sectors;
    return ((sector + (straight ? 0 : (random.next() - 0.5) * 0.2)) / town.sectors) * 2 * Math.PI;
  });
  const nodes = town.radii.map((radius, ring) =>
    angles.map((angle): Point => {
      const outermost = ring === town.radii.length - 1;
      const reach = radius * (1 + (random.next() - 0.5) * (outermost ? ragged[town.kind] : 0.06));
      return [town.centre[0] + reach * Math.cos(angle), town.centre[1] + reach * Math.sin(angle)];
    }),
  );
  const onLand = (line: readonly Point[]) => (plan.coast === null ? line : inlandOf(line));
  const common = { municipality: town.municipality, districtId: null };
  const rings = nodes.map((ring, index) => {
    const kind = ringKind(index, nodes.length, town.kind);
    const names =
      index === 0
        ? namer.takeMain('tale', ['plein'])
        : namer.takeMain(theme, kind === 'primary' ? ['laan'] : ['laan', 'straat', 'dreef']);
    return site.addStreet({ ...common, kind, names, line: onLand(closedFromSea(ring)) });
  });
  const radials = angles.map((_, sector) => {
    const line = onLand(nodes.map((ring) => ring[sector] ?? town.centre));
    const kind: StreetKind = sector % 2 === 0 && town.kind === 'city' ? 'secondary' : 'tertiary';
    const names = namer.take(
      theme,
      kind === 'secondary' ? ['steenweg', 'laan', 'baan'] : ['straat', 'laan', 'weg'],
    );
    return site.addStreet({ ...common, kind, names, line });
  });
  const shore = nodes.at(-1)?.some(([, y]) => y < 0) === true && plan.coast !== null;
  return { nodes, rings, radials, promenade: shore ? drawPromenade(site, town, nodes.at(-1) ?? []) : null };
};

const ringKind = (index: number, count: number, kind: TownPlan['kind']): StreetKind => {
  if (index === 0) return 'pedestrian';
  if (kind === 'village') return 'tertiary';
  return index === count - 2 ? 'primary' : 'secondary';
};

/** Round and back to its start, which is the corner nearest the sea: so a ring cut by the shore is one stretch. */
const closedFromSea = (ring: readonly Point[]): readonly Point[] => {
  const lowest = ring.reduce((best, at, index) => (at[1] < (ring[best]?.[1] ?? 0) ? index : best), 0);
  const turned = [...ring.slice(lowest), ...ring.slice(0, lowest)];
  return [...turned, ...turned.slice(0, 1)];
};

const drawPromenade = (site: Site, town: TownPlan, outer: readonly Point[]): number => {
  const shore = inlandOf(closedFromSea(outer));
  const ends = [shore[0] ?? town.centre, shore.at(-1) ?? town.centre].toSorted((a, b) => a[0] - b[0]);
  const line = ends.map(([x]): Point => [x, 0]);
  return site.addStreet({
    kind: 'tertiary',
    names: site.namer.take('sea', ['dijk']),
    line,
    municipality: town.municipality,
    districtId: null,
  });
};
