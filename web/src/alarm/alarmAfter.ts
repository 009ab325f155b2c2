import * as v from 'valibot';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { AlarmIdSchema } from '../../../shared/alarm/AlarmId.ts';
import { evolve } from '../../../shared/alarm/evolve.ts';
import { readAlarmEvent } from '../../../shared/alarm/readAlarmEvent.ts';
import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';

/** The alarm after an entry of the feed; null when this client does not know the entry, or is not at the version before. */
export const alarmAfter = (known: Alarm | null, entry: FeedEntry): Alarm | null => {
  const id = v.safeParse(AlarmIdSchema, entry.id);
  const event = readAlarmEvent(entry);
  if (!id.success || event === null || entry.version !== (known?.version ?? 0) + 1) return null;
  return evolve(known, event, { id: id.output, version: entry.version, at: entry.at, actor: entry.actor });
};
