import type { OperationFacts } from '../../../shared/policy/OperationFacts.ts';
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
  const saidOf = ({ purpose, legalBasis, categories, audit, reason }: OperationFacts): string => {
    const words = [purpose, legalBasis].map((word) => JSON.stringify(word));
    const last = [audit, ...(reason === 'DERIVED' ? [] : [reason])].map((word) => JSON.stringify(word));
    return `said(${[...words, `of[${groups.indexOf(JSON.stringify(categories))}]`, ...last].join(', ')})`;
  };
  const kinds = [...new Set(facts.map(saidOf))];
  const lines = facts.map((one) => `  ${JSON.stringify(one.name)}: kinds[${kinds.indexOf(saidOf(one))}],`);
  return `${head}
import type { AuditOp, DataCategory, LegalBasis, Purpose } from '../schema.generated.ts';
import type { OperationFacts } from './OperationFacts.ts';

const of = [
${groups.map((group) => `  ${group},`).join('\n')}
] as const satisfies readonly (readonly DataCategory[])[];

type Said = Omit<OperationFacts, 'name'>;

const said = (
  purpose: Purpose,
  legalBasis: LegalBasis,
  categories: readonly DataCategory[],
  audit: AuditOp,
  reason: OperationFacts['reason'] = 'DERIVED',
): Said => ({ purpose, legalBasis, categories, audit, reason });

const kinds = [
${kinds.map((kind) => `  ${kind},`).join('\n')}
] as const;

const saidOf = {
${lines.join('\n')}
} as const satisfies Readonly<Record<string, Said>>;

export type OperationName = keyof typeof saidOf;

export const operations = Object.fromEntries(
  Object.entries(saidOf).map(([name, facts]) => [name, { name, ...facts }]),
) as Readonly<Record<OperationName, OperationFacts>>;
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
