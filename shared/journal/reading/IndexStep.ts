/** Where an entry is: its number and the number its page begins with. */
export interface Hit {
  readonly n: number;
  readonly page: number;
}

/** What the index follows: `S#` a subject's hash, `A#` an actor's id, `O#` an op, `R#` a reason's code. */
export type IndexKey = `${'S' | 'A' | 'O' | 'R'}#${string}`;

/** One stretch of the chain, ready for the index; all of it in one range. */
export interface IndexStep {
  readonly epoch: string;
  readonly from: number;
  readonly to: number;
  /** Time of the newest of its entries: the index is kept as long as what it points at. */
  readonly at: string;
  readonly hits: ReadonlyMap<IndexKey, readonly Hit[]>;
  /** First and last number by day (UTC) of the entries' own time. */
  readonly days: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
}
