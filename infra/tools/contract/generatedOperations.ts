import { groupsOf } from './groupsOf.ts';
import { processingOf } from './processingOf.ts';
import { readContract } from './readContract.ts';

const head = '// Made by `npm run codegen` from schema.graphql. Not to be edited.';

/**
 * The TypeScript of shared/policy/operations.generated.ts: what the contract says of each operation. Every function that
 * answers the API carries it, so what operations have in common stands there once.
 */
export const generatedOperations = (sdl: string): string => {
  const contract = readContract(sdl);
  const facts = contract.operations.flatMap((operation) => processingOf(contract, operation) ?? []);
  const groups = [...new Set(facts.map(({ categories }) => JSON.stringify(categories)))];
  const lines = facts.map(({ name, purpose, legalBasis, categories, audit, reason }) => {
    const place = `of[${groups.indexOf(JSON.stringify(categories))}]`;
    const words = [name, purpose, legalBasis].map((word) => JSON.stringify(word));
    const last = [audit, ...(reason === 'DERIVED' ? [] : [reason])].map((word) => JSON.stringify(word));
    return `  ${JSON.stringify(name)}: facts(${[...words, place, ...last].join(', ')}),`;
  });
  return `${head}
import type { AuditOp, DataCategory, LegalBasis, Purpose } from '../schema.generated.ts';
import type { OperationFacts } from './OperationFacts.ts';

const of = [
${groups.map((group) => `  ${group},`).join('\n')}
] as const satisfies readonly (readonly DataCategory[])[];

const facts = (
  name: string,
  purpose: Purpose,
  legalBasis: LegalBasis,
  categories: readonly DataCategory[],
  audit: AuditOp,
  reason: OperationFacts['reason'] = 'DERIVED',
): OperationFacts => ({ name, purpose, legalBasis, categories, audit, reason });

export const operations = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, OperationFacts>>;

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
