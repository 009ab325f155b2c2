/** What the sequencer writes on a pending row when it has numbered it: its place in the zone and in its topic. */
export interface JournalMark {
  readonly epoch: string;
  /** Number in the zone; drives the chain. */
  readonly n: number;
  /** Number in the topic; drives a client's gap detection. Absent for what is in no feed. */
  readonly seq?: number;
}
