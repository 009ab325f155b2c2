/** What one benchmark found: a ratio to a yardstick that ran in turns with it, and what it stands on. */
export interface BenchResult {
  /** As in the list of benchmarks: `B1`. */
  readonly id: string;
  readonly title: string;
  /** What it was measured against, in words. */
  readonly yardstick: string;
  readonly rounds: number;
  /** The ratio that counts: the median over the rounds. Read it with `better`. */
  readonly ratio: number;
  readonly better: 'lower' | 'higher';
  /** What `ratio` must reach and what it should. Absent where the number is only recorded. */
  readonly floor?: number;
  readonly goal?: number;
  /** Further ratios by name (`p99`, `cpuPerDelivery`), medians as well. */
  readonly ratios: Readonly<Record<string, number>>;
  /** The least some of `ratios` must reach, by name: figures that stand for themselves beside `ratio`. */
  readonly floors?: Readonly<Record<string, number>>;
  /** N, payload, times, memory, CPU: numbers and short words only, units in the names. */
  readonly detail: Readonly<Record<string, number | string | readonly number[]>>;
}
