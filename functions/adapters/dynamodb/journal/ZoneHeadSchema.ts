import * as v from 'valibot';

const counted = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** The zone's head as stored. `previous` is there when this epoch took over from another (a restored store). */
export const ZoneHeadSchema = v.object({
  epoch: v.string(),
  n: counted,
  hash,
  previous: v.optional(v.object({ epoch: v.string(), n: counted, hash })),
});
