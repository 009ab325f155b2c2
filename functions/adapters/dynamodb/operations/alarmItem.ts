import * as v from 'valibot';
import type { Alarm } from '../../../../shared/alarm/Alarm.ts';
import { AlarmSchema } from '../../../../shared/alarm/AlarmSchema.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { keys } from './keys.ts';

/** The alarm as stored. Its end counts from the alarm's. */
export const alarmItem = (alarm: Alarm) =>
  kept(
    'ADM_5',
    alarm.endedAt ?? alarm.updatedAt,
    { ...keys.alarm(alarm.id), ...alarm, kind: 'ALARM', schema: 1 },
    { open: alarm.state !== 'ENDED' },
  );

/** A stored item as an alarm; null for no item. A broken one is a fault and throws. */
export const alarmOf = (item: Record<string, unknown> | undefined): Alarm | null =>
  item === undefined ? null : v.parse(AlarmSchema, item);
