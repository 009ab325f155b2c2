import type { AlarmReader } from '../../shared/alarm/AlarmReader.ts';

/** What the question about alarms is passed. */
export interface AlarmQuestionTools {
  readonly topic: string;
  /** Where that topic stands now (consistent read). */
  readonly readHead: (topic: string) => Promise<{ readonly epoch: string; readonly seq: number }>;
  readonly alarmReader: AlarmReader;
}
