import type { Actor } from '../journal/Actor.ts';
import type { AlarmCause } from './AlarmCause.ts';
import type { AlarmId } from './AlarmId.ts';
import type { AlarmResult } from './AlarmResult.ts';
import type { AlarmSide } from './AlarmSide.ts';
import type { Fix } from './Fix.ts';

export const alarmStates = ['RAISED', 'ANSWERED', 'OFF_ASKED', 'ENDED'] as const;

export type AlarmState = (typeof alarmStates)[number];

/** A cry for help, until it is over. */
export interface Alarm {
  readonly id: AlarmId;
  readonly version: number;
  readonly unitId?: string;
  readonly callSign?: string;
  readonly raisedBy: Actor;
  readonly cause: AlarmCause;
  readonly at: string;
  readonly fix?: Fix;
  readonly incidentId?: string;
  readonly words?: string;
  readonly state: AlarmState;
  readonly answeredBy?: Actor;
  readonly answeredAt?: string;
  /** The desk had it sound once more, the last time. */
  readonly repeatedAt?: string;
  readonly offAskedBy?: {
    readonly actor: Actor;
    readonly side: AlarmSide;
    readonly reason: string;
    readonly at: string;
  };
  readonly endedBy?: Actor;
  readonly endedAt?: string;
  readonly result?: AlarmResult;
  readonly updatedAt: string;
}
