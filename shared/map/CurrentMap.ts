import * as v from 'valibot';

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

/** `map/current.json` in the zone's bucket: which version of the map is in use, and what it covers. */
export const CurrentMapSchema = v.strictObject({
  /** Names the files: of their content, so that a version's files never change. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  /** West, south, east, north. */
  bounds: v.strictTuple([degrees, degrees, degrees, degrees]),
  /** Longitude, latitude. */
  center: v.strictTuple([degrees, degrees]),
  at: v.string(),
});

export type CurrentMap = v.InferOutput<typeof CurrentMapSchema>;
