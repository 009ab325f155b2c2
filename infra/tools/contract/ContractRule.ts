import type { Contract } from './readContract.ts';

/** A rule of the contract (security.md G1): what it asks, and where it is broken. */
export interface ContractRule {
  readonly id: string;
  /** Read after the place: "Query.x has no …". */
  readonly says: string;
  /** The places that break it: an operation, a type, `Type.field`. */
  readonly broken: (contract: Contract) => readonly string[];
  /** How many places it looks at. */
  readonly looksAt: (contract: Contract) => number;
}
