import type { Alarm } from './Alarm.ts';

/** What the questions about alarms need. Reads are consistent. */
export interface AlarmReader {
  /** Every alarm that is not over, oldest first. */
  readonly standing: () => Promise<readonly Alarm[]>;
}
