import * as v from 'valibot';
import type { PositionView } from './PositionView.ts';

const number = v.exactOptional(v.number());

/** A unit's place as the zone says it, nulls left out. */
export const PositionViewSchema: v.GenericSchema<unknown, PositionView> = v.object({
  unitId: v.string(),
  lat: v.number(),
  lon: v.number(),
  accuracyM: v.optional(v.number(), 50),
  headingDeg: number,
  speedKmh: number,
  at: v.string(),
  source: v.picklist(['DEVICE', 'RADIO', 'VEHICLE', 'MANUAL']),
});
