import * as v from 'valibot';
import type { MapSource } from './MapSource.ts';

const number = v.number();

/** Where a zone's map lies, as the zone answers it and as a device keeps it. */
export const MapSourceSchema: v.GenericSchema<unknown, MapSource> = v.object({
  version: v.string(),
  tilesUrl: v.string(),
  gazetteerUrl: v.string(),
  districtsUrl: v.string(),
  bounds: v.tuple([number, number, number, number]),
  center: v.tuple([number, number]),
  expiresAt: v.string(),
});
