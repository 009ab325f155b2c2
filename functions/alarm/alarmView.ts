import type { Alarm } from '../../shared/alarm/Alarm.ts';
import { allowedAlarmActions } from '../../shared/alarm/access.ts';
import type { Alarm as ApiAlarm } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { sidesOf } from './sidesOf.ts';

/** An alarm as the API shows it to the caller. */
export const alarmView = (alarm: Alarm, context: CallContext): ApiAlarm => ({
  ...alarm,
  allowedActions: allowedAlarmActions(
    alarm,
    sidesOf(alarm, context),
    context.may('Mutation.answerAlarm', { kind: 'ZONE' }),
  ),
});
