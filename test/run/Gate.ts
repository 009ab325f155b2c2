/** One thing that has to be in order: a tool, or a vitest project with all its tests. */
export interface Gate {
  readonly name: string;
  /** The command, run in the repository by this Node. */
  readonly command: string;
  readonly args: readonly string[];
  /** The vitest project it is, if it is one: then its tests are counted, else it counts as one. */
  readonly project?: string;
  /** It yields the cores to whatever else runs. */
  readonly yields?: true;
}

export interface GateResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly ms: number;
  /** What it said; shown when it failed. */
  readonly output: string;
}
