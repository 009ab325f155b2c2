import type { ContractRule } from './ContractRule.ts';
import { contentRules } from './contentRules.ts';
import { operationRules } from './operationRules.ts';
import { readContract } from './readContract.ts';

/** All rules, in the order they are told. */
export const contractRules: readonly ContractRule[] = [...operationRules, ...contentRules];

/** What is wrong with a contract, a line each, and how many places were looked at. */
export const judgeContract = (
  sdl: string,
): {
  readonly faults: readonly { readonly rule: string; readonly text: string }[];
  readonly looked: number;
} => {
  const contract = readContract(sdl);
  return {
    faults: contractRules.flatMap(({ id, says, broken }) =>
      broken(contract).map((place) => ({ rule: id, text: `${place} ${says}` })),
    ),
    looked: contractRules.reduce((sum, { looksAt }) => sum + looksAt(contract), 0),
  };
};
