import { type PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
/** A policy as it was written, and as Cedar reads it. */
export interface WrittenPolicy {
  readonly id: string;
  /** The file without its folder and ending: the capability. */
  readonly capability: string;
  readonly text: string;
  readonly json: PolicyJson;
}
/**
 * Every policy of shared/policy/policies under `root`, by capability and in the order of their names. Throws on text
 * that is no Cedar, on a policy without `@id` and on an id given twice: an unnamed rule could not be journalled.
 */
export declare const readPolicies: (root: string) => readonly WrittenPolicy[];
