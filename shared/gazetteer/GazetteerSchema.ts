import * as v from 'valibot';
import type { Gazetteer } from './Gazetteer.ts';

const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const text = v.pipe(v.string(), v.maxLength(200));
const names = v.object({ nl: v.exactOptional(text), fr: v.exactOptional(text), de: v.exactOptional(text) });

/** `gazetteer.json`, version 1, as a zone uploads it and as the map's client reads it. */
export const GazetteerSchema = v.object({
  version: v.literal(1),
  bounds: v.strictTuple([lon, lat, lon, lat]),
  streets: v.array(
    v.object({
      id: text,
      names,
      municipality: text,
      districtId: v.optional(text),
      line: v.array(v.strictTuple([lon, lat])),
      numbers: v.array(v.strictTuple([text, lon, lat])),
    }),
  ),
  junctions: v.array(v.object({ id: text, label: text, lon, lat, streetIds: v.array(text) })),
  places: v.array(v.object({ id: text, kind: text, names, lon, lat })),
}) satisfies v.GenericSchema<unknown, Gazetteer>;
