import * as v from 'valibot';

const flag = v.pipe(
  v.optional(v.picklist(['0', '1']), '0'),
  v.transform((value) => value === '1'),
);

/**
 * How the simulated dispatch centre is told what to do. SPEED 1 is a real day, 10 (what `npm start` plays) brings an
 * incident to a zone every few minutes; the same SEED tells the same story; STORM=1 is 300 calls an hour (times
 * SPEED); MALFORMED=1 adds messages that a zone must refuse.
 */
export const CicSettingsSchema = v.object({
  PATROUILLE_OUTPUTS: v.optional(v.string(), '.local/outputs.json'),
  PATROUILLE_STATE: v.optional(v.string(), '.local'),
  PATROUILLE_CIC_SPEED: v.pipe(
    v.optional(v.string(), '10'),
    v.transform(Number),
    v.number(),
    v.minValue(0.1),
    v.maxValue(10_000),
  ),
  PATROUILLE_CIC_SEED: v.pipe(v.optional(v.string(), '5449'), v.transform(Number), v.safeInteger()),
  PATROUILLE_CIC_STORM: flag,
  PATROUILLE_CIC_MALFORMED: flag,
});
