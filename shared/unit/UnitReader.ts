import type { Unit } from './Unit.ts';

/** What the questions about units need. Reads are consistent. */
export interface UnitReader {
  /** Every unit that was ever on duty, by id. */
  readonly list: () => Promise<readonly Unit[]>;
}
