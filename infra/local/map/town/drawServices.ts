import { distanceOf } from '../geometry/distanceOf.ts';
import type { Point } from '../geometry/Point.ts';
import type { Names } from '../names/Names.ts';
import type { Site } from './Site.ts';

const services: readonly {
  readonly kind: string;
  readonly away: readonly [number, number];
  readonly names: Required<Names>;
}[] = [
  { kind: 'townhall', away: [0.06, 0.02], names: { nl: 'Stadhuis', fr: 'Hôtel de ville', de: 'Rathaus' } },
  {
    kind: 'police',
    away: [0.22, 0.1],
    names: { nl: 'Politiehuis', fr: 'Hôtel de police', de: 'Polizeiwache' },
  },
  {
    kind: 'fire_station',
    away: [-0.34, 0.3],
    names: { nl: 'Brandweerpost', fr: 'Poste de secours', de: 'Feuerwache' },
  },
  { kind: 'hospital', away: [0.3, 0.48], names: { nl: 'Ziekenhuis', fr: 'Hôpital', de: 'Krankenhaus' } },
];

/** Marks what a patrol looks for first: police, hospital, fire station, town hall, railway station. */
export const drawServices = (site: Site, languages: readonly string[]): void => {
  for (const town of site.plan.towns.filter(({ kind }) => kind === 'city')) {
    const reach = town.radii.at(-1) ?? 0;
    for (const { kind, away, names } of services) {
      const wish: Point = [town.centre[0] + away[0] * reach, town.centre[1] + away[1] * reach];
      mark(site, kind, doorNear(site, wish), kept(names, languages));
    }
    const stop = site.plan.railway
      .slice()
      .sort((a, b) => distanceOf(a, town.centre) - distanceOf(b, town.centre))[0];
    if (stop !== undefined && distanceOf(stop, town.centre) < reach * 1.6)
      mark(site, 'station', stop, kept({ nl: 'Station', fr: 'Gare', de: 'Bahnhof' }, languages));
  }
};

const mark = (site: Site, kind: string, at: Point, names: Names): void => {
  site.drawing.spots.push({ layer: 'pois', kind, at, names, minZoom: 13 });
};

const doorNear = (site: Site, wish: Point): Point =>
  site.drawing.houses.reduce<Point | null>(
    (best, { door }) => (best === null || distanceOf(door, wish) < distanceOf(best, wish) ? door : best),
    null,
  ) ?? wish;

const kept = (names: Required<Names>, languages: readonly string[]): Names => ({
  ...(languages.includes('nl') ? { nl: names.nl } : {}),
  ...(languages.includes('fr') ? { fr: names.fr } : {}),
  ...(languages.includes('de') ? { de: names.de } : {}),
});
