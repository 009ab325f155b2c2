import type { AlarmState } from './Alarm.ts';
import type { AlarmCommandKind } from './AlarmCommand.ts';

/** "From `from`, `by` is possible." */
export interface AlarmStep {
  readonly from: AlarmState | 'NOTHING';
  readonly by: AlarmCommandKind;
}

/**
 * The lifecycle, to be read aloud. An alarm is answered by a person; it ends by the desk saying how help came, or by one side
 * asking it off and the other agreeing. Nothing else ends it, no time and no restart.
 */
export const alarmLifecycle: readonly AlarmStep[] = [
  { from: 'NOTHING', by: 'RAISE' },
  // The same cry again.
  { from: 'RAISED', by: 'RAISE' },
  { from: 'ANSWERED', by: 'RAISE' },
  { from: 'OFF_ASKED', by: 'RAISE' },
  { from: 'RAISED', by: 'ANSWER' },
  { from: 'RAISED', by: 'REPEAT' },
  { from: 'ANSWERED', by: 'REPEAT' },
  { from: 'RAISED', by: 'ASK_OFF' },
  { from: 'ANSWERED', by: 'ASK_OFF' },
  // Both sides ask at once: the second one's asking is the first one's answer.
  { from: 'OFF_ASKED', by: 'ASK_OFF' },
  { from: 'OFF_ASKED', by: 'CONFIRM_OFF' },
  { from: 'OFF_ASKED', by: 'DENY_OFF' },
  { from: 'ANSWERED', by: 'END' },
  // Who asked for it off is still owed an answer, and help may have come meanwhile.
  { from: 'OFF_ASKED', by: 'END' },
];

/** Whether the table has a line for it. */
export const alarmTakes = (from: AlarmState | 'NOTHING', by: AlarmCommandKind): boolean =>
  alarmLifecycle.some((step) => step.from === from && step.by === by);
