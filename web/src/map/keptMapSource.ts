import * as v from 'valibot';
import type { MapSource } from './MapSource.ts';
import { MapSourceSchema } from './MapSourceSchema.ts';

const Kept = v.pipe(v.string(), v.parseJson(), MapSourceSchema);
const place = (zone: string): string => `patrouille.map.${zone}`;

/** Where the zone's map lay when this device last heard of it; its addresses may be over, its version is not. */
export const keptMapSource = {
  read: (zone: string): MapSource | null => {
    const kept = v.safeParse(Kept, localStorage.getItem(place(zone)));
    return kept.success ? kept.output : null;
  },
  write: (zone: string, source: MapSource | null): void => {
    if (source === null) localStorage.removeItem(place(zone));
    else localStorage.setItem(place(zone), JSON.stringify(source));
  },
} as const;
