import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import type { CicZone } from './CicZone.ts';

/** A zone of shared/zone/zones.json as the dispatch centre knows it. Throws for one that is not there. */
export const zoneOf = (code: string): CicZone => {
  const zone = zonesFile.zones.find((known) => known.code === code);
  if (zone === undefined) throw new Error(`Zone ${code} is not in shared/zone/zones.json`);
  const { languages, municipalities, approxLocation } = zone;
  return { code, languages, municipalities, centre: approxLocation };
};
