import * as v from 'valibot';
import { ActorSchema } from '../journal/Actor.ts';
import { type Alarm, alarmStates } from './Alarm.ts';
import { alarmCauses } from './AlarmCause.ts';
import { AlarmIdSchema } from './AlarmId.ts';
import { alarmResults } from './AlarmResult.ts';
import { alarmSides } from './AlarmSide.ts';
import { FixSchema } from './FixSchema.ts';

const text = v.exactOptional(v.string());

/** An alarm as stored. */
export const AlarmSchema: v.GenericSchema<unknown, Alarm> = v.object({
  id: AlarmIdSchema,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  unitId: text,
  callSign: text,
  raisedBy: ActorSchema,
  cause: v.picklist(alarmCauses),
  at: v.string(),
  fix: v.exactOptional(FixSchema),
  incidentId: text,
  words: text,
  state: v.picklist(alarmStates),
  answeredBy: v.exactOptional(ActorSchema),
  answeredAt: text,
  repeatedAt: text,
  offAskedBy: v.exactOptional(
    v.object({ actor: ActorSchema, side: v.picklist(alarmSides), reason: v.string(), at: v.string() }),
  ),
  endedBy: v.exactOptional(ActorSchema),
  endedAt: text,
  result: v.exactOptional(v.picklist(alarmResults)),
  updatedAt: v.string(),
});
