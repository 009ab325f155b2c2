/**
 * A finding of a rule pack we live with: where, why, and until when. After that day synthesis fails until
 * somebody has looked again and says so with a new date.
 */
export interface Acknowledgement {
  /** Path of a construct; it holds for everything below it. */
  readonly path: string;
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day it holds, ISO 8601. */
  readonly until: string;
}
