/** A page of the chain as stored: the numbers it holds and its lines, the exact text that was hashed. */
export interface ChainPage {
  readonly epoch: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}
