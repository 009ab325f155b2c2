import * as v from 'valibot';
import { bodyOf } from '../journal/bodyOf.ts';
import type { FeedEntry } from '../journal/FeedPage.ts';
import type { AlarmEvent } from './AlarmEvent.ts';
import { AlarmEventSchema } from './AlarmEventSchema.ts';
import { alarmEventVersion } from './alarmEventVersion.ts';

/** The alarm's event in a feed entry; null when this reader does not know it (shared/incident/readIncidentEvent.ts). */
export const readAlarmEvent = (entry: Pick<FeedEntry, 'type' | 'v' | 'body'>): AlarmEvent | null => {
  if (!entry.type.startsWith('alarm.') || entry.v !== alarmEventVersion) return null;
  const parsed = v.safeParse(AlarmEventSchema, bodyOf(entry));
  return parsed.success && parsed.output.type === entry.type ? parsed.output : null;
};
