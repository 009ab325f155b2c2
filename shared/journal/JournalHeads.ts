/**
 * How far the journal is: the last number given in the zone, and in each topic of interest.
 * Every page is written on the condition that these are still so.
 */
export interface JournalHeads {
  readonly epoch: string;
  /** False when no head is stored yet: `epoch` is then the one about to begin. */
  readonly begun: boolean;
  readonly n: number;
  /** Of entry `n`; `firstPrevHash` as long as the epoch has none. */
  readonly hash: string;
  /** Last `seq` by topic; a topic that has none in this epoch is absent. */
  readonly topics: ReadonlyMap<string, number>;
}
