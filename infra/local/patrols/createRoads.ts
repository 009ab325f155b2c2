import type { Gazetteer } from '../../../shared/gazetteer/Gazetteer.ts';
import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';

/** A stretch of street from one junction to another, by the ids of both. */
export interface Stretch {
  readonly to: string;
  /** From its first junction to its last. */
  readonly line: readonly Point[];
}

/** Which stretches leave a junction, by the junction's id. */
export type Roads = ReadonlyMap<string, readonly Stretch[]>;

/** Metres from a street's middle at which a junction is still on it. */
const reach = 40;

/** A zone's streets as something one can drive along, from its own gazetteer. */
export const createRoads = ({ streets, junctions }: Gazetteer): Roads => {
  const roads = new Map<string, Stretch[]>();
  const on = Map.groupBy(
    junctions.flatMap((junction) => junction.streetIds.map((street) => ({ street, junction }))),
    ({ street }) => street,
  );
  for (const { id, line } of streets) {
    const points = line.map(([lon, lat]): Point => ({ lon, lat }));
    const stops = (on.get(id) ?? [])
      .map(({ junction }) => ({ junction, at: nearestOn(points, junction) }))
      .filter(({ at }) => at.away < reach)
      .toSorted((a, b) => a.at.index - b.at.index || a.at.along - b.at.along);
    stops.forEach((from, index) => {
      const to = stops[index + 1];
      if (to === undefined) return;
      const between = points.slice(from.at.index + 1, to.at.index + 1);
      const whole = [from.junction, ...between, to.junction].map(({ lon, lat }) => ({ lon, lat }));
      add(roads, from.junction.id, { to: to.junction.id, line: whole });
      add(roads, to.junction.id, { to: from.junction.id, line: whole.toReversed() });
    });
  }
  return roads;
};

const add = (roads: Map<string, Stretch[]>, from: string, stretch: Stretch): void => {
  const known = roads.get(from);
  if (known === undefined) roads.set(from, [stretch]);
  else known.push(stretch);
};

/** On which piece of the line a point lies, how far along it and how far away, in metres; flat over so little. */
const nearestOn = (line: readonly Point[], at: Point) => {
  let best = { index: 0, along: 0, away: Number.POSITIVE_INFINITY };
  line.forEach((from, index) => {
    const to = line[index + 1];
    if (to === undefined) return;
    const length = distanceMetres(from, to);
    const [toStart, toEnd] = [distanceMetres(from, at), distanceMetres(to, at)];
    const along = length === 0 ? 0 : (toStart ** 2 - toEnd ** 2 + length ** 2) / (2 * length);
    const share = Math.min(length, Math.max(0, along));
    const away = Math.sqrt(Math.max(0, toStart ** 2 - 2 * share * along + share ** 2));
    if (away < best.away) best = { index, along: share, away };
  });
  return best;
};
