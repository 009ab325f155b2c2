import type { Alarm } from '../../../shared/alarm/Alarm.ts';

/** An alarm as a screen shows it. */
export interface AlarmView extends Alarm {
  /** Raised by this device and not yet heard by the zone: it is being tried every two seconds. */
  readonly sending: boolean;
  /** The signed-in person raised it. */
  readonly mine: boolean;
}
