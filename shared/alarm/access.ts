import type { Alarm } from './Alarm.ts';
import type { AlarmSide } from './AlarmSide.ts';
import { alarmTakes } from './lifecycle.ts';

/** What a screen may offer on an alarm. */
export const alarmActions = ['ANSWER', 'REPEAT', 'ASK_OFF', 'CONFIRM_OFF', 'DENY_OFF', 'END'] as const;

export type AlarmAction = (typeof alarmActions)[number];

/**
 * What somebody may do with the alarm now; the server sends it, and a client uses it again after each event it applies.
 *
 * @param sides those the person can speak for
 * @param mayAnswer whether they may take one on themselves
 */
export const allowedAlarmActions = (
  { state, offAskedBy }: Pick<Alarm, 'state' | 'offAskedBy'>,
  sides: readonly AlarmSide[],
  mayAnswer: boolean,
): readonly AlarmAction[] => {
  const other = sides.some((side) => side !== offAskedBy?.side);
  const can: Readonly<Record<AlarmAction, boolean>> = {
    ANSWER: mayAnswer,
    REPEAT: sides.includes('DESK'),
    ASK_OFF: sides.length > 0 && offAskedBy === undefined,
    CONFIRM_OFF: other,
    DENY_OFF: other,
    END: sides.includes('DESK'),
  };
  return alarmActions.filter((action) => alarmTakes(state, action) && can[action]);
};
