/**
 * The first line of an export. `WHOLE`: every entry from 1 to the last signed head. `RANGE`: every entry from one
 * number to another. `SELECTION`: those that fit a filter, in order of their numbers.
 */
export interface ExportHeader {
  readonly zone: string;
  readonly epoch: string;
  readonly kind: 'WHOLE' | 'RANGE' | 'SELECTION';
  /** First and last number the export speaks of; for a selection the numbers that were looked through. */
  readonly from: number;
  readonly to: number;
  /** ULID of the export; its making is an entry of the journal under this id. */
  readonly exportId: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** Id of who asked for it. */
  readonly createdBy: string;
  /** A selection's filter, in words of the journal's query. */
  readonly filter?: Readonly<Record<string, unknown>>;
  /** Signed heads as notes, smallest first. Everything is proved against the last; a whole export ends with it. */
  readonly checkpoints: readonly string[];
  /** Public keys (verifierKey) of the zone and its witnesses. Whoever checks compares them with what was published. */
  readonly keys: readonly string[];
}
