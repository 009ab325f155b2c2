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
  /** What it said, whole; kept in its log. */
  readonly output: string;
  /** Each test that failed, with why; none of a tool, or of a project that ended before it could count. */
  readonly faults: readonly Fault[];
}

/** A test that failed. */
export interface Fault {
  /** The file from the repository's root, and the test's names from the outside in. */
  readonly test: string;
  readonly message: string;
}
