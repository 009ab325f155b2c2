import type { AlarmCause } from './AlarmCause.ts';
import type { AlarmResult } from './AlarmResult.ts';
import type { Fix } from './Fix.ts';

export interface RaiseAlarm {
  readonly kind: 'RAISE';
  readonly unitId?: string;
  readonly callSign?: string;
  readonly cause: AlarmCause;
  readonly fix?: Fix;
  readonly incidentId?: string;
  readonly words?: string;
}

export interface AnswerAlarm {
  readonly kind: 'ANSWER';
}

/** It sounds once more everywhere. */
export interface RepeatAlarm {
  readonly kind: 'REPEAT';
}

export interface AskAlarmOff {
  readonly kind: 'ASK_OFF';
  readonly reason: string;
}

export interface ConfirmAlarmOff {
  readonly kind: 'CONFIRM_OFF';
}

export interface DenyAlarmOff {
  readonly kind: 'DENY_OFF';
}

export interface EndAlarm {
  readonly kind: 'END';
  readonly result: AlarmResult;
}

/** What somebody wants of an alarm, already parsed. */
export type AlarmCommand =
  | RaiseAlarm
  | AnswerAlarm
  | RepeatAlarm
  | AskAlarmOff
  | ConfirmAlarmOff
  | DenyAlarmOff
  | EndAlarm;

export type AlarmCommandKind = AlarmCommand['kind'];
