import * as v from 'valibot';
import type { Fix } from './Fix.ts';

const degrees = (limit: number) => v.pipe(v.number(), v.minValue(-limit), v.maxValue(limit));

/** A fix as it comes in and as stored. */
export const FixSchema: v.GenericSchema<unknown, Fix> = v.object({
  lat: degrees(90),
  lon: degrees(180),
  accuracyM: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1_000_000))),
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
});
