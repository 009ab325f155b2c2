import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';
import type { SeededRandom } from '../cic/seededRandom.ts';
import type { Roads, Stretch } from './createRoads.ts';
import type { Goal } from './whereTo.ts';

/** Where a car is, where it looks and how fast it goes. */
export interface Driven extends Point {
  readonly headingDeg: number;
  readonly speedKmh: number;
}

/** This near a goal a car stops, metres: as near as the next junction on the streets of these towns mostly is. */
const there = 120;

/**
 * Drives about a zone's streets: on at every junction, back only where a street ends; with a goal, mostly by the street
 * that leads nearest to it, and no further once it is there. Each call is so many seconds later.
 */
export const createDrive = (
  random: SeededRandom,
  roads: Roads,
): ((seconds: number, goal?: Goal) => Driven) => {
  const speedKmh = 28 + random.below(25);
  const somewhere = random.pick([...roads.keys()]);
  let stretch: Stretch = random.pick(roads.get(somewhere) ?? []);
  let from = somewhere;
  let driven = 0;
  const next = (goal: Goal, onward: readonly Stretch[]): Stretch =>
    goal === null || goal === 'STAY' || random.next() < 0.1
      ? random.pick(onward)
      : onward.reduce((best, one) => (awayFrom(goal, one) < awayFrom(goal, best) ? one : best));
  return (seconds, goal = null) => {
    const here = placeOn(stretch.line, driven);
    if (goal === 'STAY' || (goal !== null && distanceMetres(here, goal) < there))
      return { ...here, speedKmh: 0 };
    driven += (speedKmh / 3.6) * seconds;
    for (let length = lengthOf(stretch); driven > length; length = lengthOf(stretch)) {
      driven -= length;
      const ahead = roads.get(stretch.to) ?? [];
      const onward = ahead.filter(({ to }) => to !== from);
      from = stretch.to;
      stretch = next(goal, onward.length > 0 ? onward : ahead);
    }
    return { ...placeOn(stretch.line, driven), speedKmh };
  };
};

const awayFrom = (goal: Point, { line }: Stretch): number => distanceMetres(goal, line.at(-1) ?? goal);

const lengthOf = ({ line }: Stretch): number =>
  Math.max(
    1,
    line.reduce((sum, at, index) => sum + distanceMetres(line[index - 1] ?? at, at), 0),
  );

const placeOn = (line: readonly Point[], metres: number): Omit<Driven, 'speedKmh'> => {
  let left = metres;
  for (const [index, from] of line.entries()) {
    const to = line[index + 1];
    if (to === undefined) break;
    const length = distanceMetres(from, to);
    if (left <= length) {
      const share = length === 0 ? 0 : left / length;
      const east = (to.lon - from.lon) * Math.cos((from.lat * Math.PI) / 180);
      const turn = (Math.atan2(east, to.lat - from.lat) * 180) / Math.PI;
      return {
        lat: from.lat + (to.lat - from.lat) * share,
        lon: from.lon + (to.lon - from.lon) * share,
        headingDeg: Math.round((turn + 360) % 360),
      };
    }
    left -= length;
  }
  return { lat: line.at(-1)?.lat ?? 0, lon: line.at(-1)?.lon ?? 0, headingDeg: 0 };
};
