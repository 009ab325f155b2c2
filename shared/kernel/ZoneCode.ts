import * as v from 'valibot';

/** Four digits that begin with 5, as in the annex of the Royal Decree of 24 October 2001. */
export const ZoneCodeSchema = v.pipe(v.string(), v.regex(/^5\d{3}$/), v.brand('ZoneCode'));

export type ZoneCode = v.InferOutput<typeof ZoneCodeSchema>;
