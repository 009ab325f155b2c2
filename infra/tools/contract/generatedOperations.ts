import { groupsOf } from './groupsOf.ts';
import { processingOf } from './processingOf.ts';
import { readContract } from './readContract.ts';

const head = '// Made by `npm run codegen` from schema.graphql. Not to be edited.';

/** The TypeScript of shared/policy/operations.generated.ts: what the contract says of each operation. */
export const generatedOperations = (sdl: string): string => {
  const contract = readContract(sdl);
  const facts = contract.operations.flatMap((operation) => processingOf(contract, operation) ?? []);
  return `${head}
import type { OperationFacts } from './OperationFacts.ts';

export const operations = ${JSON.stringify(
    Object.fromEntries(facts.map((fact) => [fact.name, fact])),
    null,
    2,
  )} as const satisfies Readonly<Record<string, OperationFacts>>;

export type OperationName = keyof typeof operations;
`;
};

/** The TypeScript of shared/policy/operationHolders.generated.ts: whom the API lets in to each operation. */
export const generatedHolders = (sdl: string): string => {
  const holders = readContract(sdl).operations.map((operation) => [operation.name, groupsOf(operation)]);
  return `${head}
import type { Role } from '../directory/Role.ts';

/** Empty: no person. */
export const operationHolders = ${JSON.stringify(Object.fromEntries(holders), null, 2)} as const satisfies Readonly<
  Record<string, readonly Role[]>
>;
`;
};
