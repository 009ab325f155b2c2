import type { UnitReader } from '../../shared/unit/UnitReader.ts';

/** What the questions about units are passed. */
export interface UnitQuestionTools {
  /** The topic the zone's units are told on. */
  readonly topic: string;
  /** Where that topic stands now (consistent read). */
  readonly readHead: (topic: string) => Promise<{ readonly epoch: string; readonly seq: number }>;
  readonly unitReader: UnitReader;
}
