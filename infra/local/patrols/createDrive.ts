import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';
import type { SeededRandom } from '../cic/seededRandom.ts';
import type { Roads, Stretch } from './createRoads.ts';

/** Where a car is, where it looks and how fast it goes. */
export interface Driven extends Point {
  readonly headingDeg: number;
  readonly speedKmh: number;
}

/** Drives about a zone's streets: on at every junction, back only where a street ends. Each call is so many seconds later. */
export const createDrive = (random: SeededRandom, roads: Roads): ((seconds: number) => Driven) => {
  const speedKmh = 28 + random.below(25);
  const somewhere = random.pick([...roads.keys()]);
  let stretch: Stretch = random.pick(roads.get(somewhere) ?? []);
  let from = somewhere;
  let driven = 0;
  return (seconds) => {
    driven += (speedKmh / 3.6) * seconds;
    for (let length = lengthOf(stretch); driven > length; length = lengthOf(stretch)) {
      driven -= length;
      const ahead = roads.get(stretch.to) ?? [];
      const onward = ahead.filter(({ to }) => to !== from);
      from = stretch.to;
      stretch = random.pick(onward.length > 0 ? onward : ahead);
    }
    return { ...placeOn(stretch.line, driven), speedKmh };
  };
};

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
