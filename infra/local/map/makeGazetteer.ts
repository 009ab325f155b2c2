import type { Gazetteer } from '../../../shared/gazetteer/Gazetteer.ts';
import type { Degrees } from './geometry/createFrame.ts';
import { densify } from './geometry/densify.ts';
import { distanceOf } from './geometry/distanceOf.ts';
import { middleOf } from './geometry/middleOf.ts';
import type { Point } from './geometry/Point.ts';
import { nameIn } from './names/nameIn.ts';
import type { Drawing, House } from './town/Drawing.ts';
import { junctionsOf } from './town/junctionsOf.ts';
import { numberHouses } from './town/numberHouses.ts';
import type { Street } from './town/Street.ts';
import type { ZonePlan } from './town/TownPlan.ts';

/** The zone's directory of invented streets, house numbers, junctions and places. */
export const makeGazetteer = (
  code: string,
  plan: ZonePlan,
  drawing: Drawing,
  languages: readonly string[],
  onEarth: (at: Point) => Degrees,
  bounds: Gazetteer['bounds'],
): Gazetteer => {
  const id = (number: number): string => `${code}-s${String(number).padStart(4, '0')}`;
  const byStreet = Map.groupBy(drawing.houses, ({ street }: House) => street);
  const named = drawing.streets.filter(({ names }) => names !== null);
  return {
    version: 1,
    bounds,
    streets: named.map((street) => ({
      id: id(street.number),
      names: street.names ?? {},
      municipality: street.municipality,
      ...(street.districtId === null ? {} : { districtId: street.districtId }),
      line: densify(street.line, 60).map(onEarth),
      numbers: numberHouses(street, byStreet.get(street.number) ?? [], middleFor(plan, street)).map(
        ({ label, at }) => [label, ...onEarth(at)] as const,
      ),
    })),
    junctions: junctionsOf(named).map(({ at, streets }, index) => {
      const [lon, lat] = onEarth(at);
      return {
        id: `${code}-j${String(index).padStart(4, '0')}`,
        label: streets.map((number) => nameIn(drawing.streets[number]?.names ?? {}, languages)).join(' / '),
        lon,
        lat,
        streetIds: streets.map(id),
      };
    }),
    places: drawing.spots.map(({ kind, names, at }, index) => {
      const [lon, lat] = onEarth(at);
      return { id: `${code}-p${String(index).padStart(3, '0')}`, kind, names, lon, lat };
    }),
  };
};

/** House numbers begin at the middle of the nearest town. */
const middleFor = (plan: ZonePlan, { line }: Street): Point => {
  const middle = middleOf(line);
  return (
    plan.towns.toSorted((a, b) => distanceOf(a.centre, middle) - distanceOf(b.centre, middle))[0]?.centre ?? [
      0, 0,
    ]
  );
};
