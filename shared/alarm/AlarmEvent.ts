import type { AlarmCause } from './AlarmCause.ts';
import type { AlarmResult } from './AlarmResult.ts';
import type { AlarmSide } from './AlarmSide.ts';
import type { Fix } from './Fix.ts';

export interface AlarmRaised {
  readonly type: 'alarm.raised';
  readonly unitId?: string;
  readonly callSign?: string;
  readonly cause: AlarmCause;
  readonly fix?: Fix;
  readonly incidentId?: string;
  readonly words?: string;
  /** The device's own clock, only where it differs from the server's by more than 2 s. */
  readonly tDevice?: string;
}

/** A person takes it on themselves: the noise stops, the alarm stands. */
export interface AlarmAnswered {
  readonly type: 'alarm.answered';
}

/** The desk had it sound once more. */
export interface AlarmRepeated {
  readonly type: 'alarm.repeated';
}

/** One side says that nothing is wrong. */
export interface AlarmOffAsked {
  readonly type: 'alarm.offAsked';
  readonly side: AlarmSide;
  readonly reason: string;
}

/** The other side agrees: it is over. */
export interface AlarmOffConfirmed {
  readonly type: 'alarm.offConfirmed';
  readonly side: AlarmSide;
}

/** The other side does not agree: it stands. */
export interface AlarmOffDenied {
  readonly type: 'alarm.offDenied';
  readonly side: AlarmSide;
}

/** The desk says how it ended. */
export interface AlarmEnded {
  readonly type: 'alarm.ended';
  readonly result: AlarmResult;
}

export type AlarmEvent =
  | AlarmRaised
  | AlarmAnswered
  | AlarmRepeated
  | AlarmOffAsked
  | AlarmOffConfirmed
  | AlarmOffDenied
  | AlarmEnded;
