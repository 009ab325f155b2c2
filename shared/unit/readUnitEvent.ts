import * as v from 'valibot';
import { bodyOf } from '../journal/bodyOf.ts';
import type { FeedEntry } from '../journal/FeedPage.ts';
import type { UnitEvent } from './UnitEvent.ts';
import { UnitEventSchema } from './UnitEventSchema.ts';
import { unitEventVersion } from './unitEventVersion.ts';

/** The unit's event in a feed entry; null when this reader does not know it (shared/incident/readIncidentEvent.ts). */
export const readUnitEvent = (entry: Pick<FeedEntry, 'type' | 'v' | 'body'>): UnitEvent | null => {
  if (!entry.type.startsWith('unit.') || entry.v !== unitEventVersion) return null;
  const parsed = v.safeParse(UnitEventSchema, bodyOf(entry));
  return parsed.success && parsed.output.type === entry.type ? parsed.output : null;
};
