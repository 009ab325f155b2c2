import type { ReadonlySignal } from '@preact/signals';
import type { AlarmCause } from '../../../shared/alarm/AlarmCause.ts';
import type { AlarmResult } from '../../../shared/alarm/AlarmResult.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { AlarmView } from './AlarmView.ts';

/** The zone's alarms that are not ended, live, and what a person can do with them. */
export interface AlarmFeed {
  /** Oldest first. */
  readonly alarms: ReadonlySignal<readonly AlarmView[]>;
  /** On the screen at once; goes out by the first path that works, every two seconds, until the zone has it. */
  readonly raise: (input: RaiseAlarmInput) => Promise<FieldAnswer<AlarmView>>;
  /** "I answer for this." */
  readonly answer: (alarmId: string) => Promise<FieldAnswer<AlarmView>>;
  /** It is heard once more everywhere: nobody has answered yet, or help is slow. */
  readonly repeat: (alarmId: string) => Promise<FieldAnswer<AlarmView>>;
  /** One side says it was false; the other side must confirm. */
  readonly askOff: (input: {
    readonly alarmId: string;
    readonly reason: string;
  }) => Promise<FieldAnswer<AlarmView>>;
  readonly confirmOff: (alarmId: string) => Promise<FieldAnswer<AlarmView>>;
  /** The other side does not agree: it stands. */
  readonly denyOff: (alarmId: string) => Promise<FieldAnswer<AlarmView>>;
  readonly end: (input: {
    readonly alarmId: string;
    readonly result: AlarmResult;
  }) => Promise<FieldAnswer<AlarmView>>;
}

export interface RaiseAlarmInput {
  readonly cause: AlarmCause;
  readonly unitId?: string;
  readonly incidentId?: string;
  readonly words?: string;
}
