import * as v from 'valibot';
import { alarmCauses } from './AlarmCause.ts';
import type { AlarmEvent } from './AlarmEvent.ts';
import { alarmResults } from './AlarmResult.ts';
import { alarmSides } from './AlarmSide.ts';
import { FixSchema } from './FixSchema.ts';

const text = v.exactOptional(v.string());
const side = v.picklist(alarmSides);

/** An event's body as stored and published. Fields it does not know are let through unread (decisions.md 2). */
export const AlarmEventSchema: v.GenericSchema<unknown, AlarmEvent> = v.variant('type', [
  v.object({
    type: v.literal('alarm.raised'),
    unitId: text,
    callSign: text,
    cause: v.picklist(alarmCauses),
    fix: v.exactOptional(FixSchema),
    incidentId: text,
    words: text,
    tDevice: text,
  }),
  v.object({ type: v.literal('alarm.answered') }),
  v.object({ type: v.literal('alarm.repeated') }),
  v.object({ type: v.literal('alarm.offAsked'), side, reason: v.string() }),
  v.object({ type: v.literal('alarm.offConfirmed'), side }),
  v.object({ type: v.literal('alarm.offDenied'), side }),
  v.object({ type: v.literal('alarm.ended'), result: v.picklist(alarmResults) }),
]);
