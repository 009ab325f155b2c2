import type { IncidentReader } from '../../shared/incident/IncidentStore.ts';

/** What the questions about incidents are passed. */
export interface IncidentQuestionTools {
  /** The topic the zone's incidents are told on. */
  readonly topic: string;
  /** Where that topic stands now (consistent read). */
  readonly readHead: (topic: string) => Promise<{ readonly epoch: string; readonly seq: number }>;
  readonly reader: IncidentReader;
}
