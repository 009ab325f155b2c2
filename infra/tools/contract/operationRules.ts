import { auditNoneBecause } from './auditNoneBecause.ts';
import type { ContractRule } from './ContractRule.ts';
import { groupsOf } from './groupsOf.ts';
import { processingOf } from './processingOf.ts';
import type { Contract, ContractField } from './readContract.ts';
import { fieldsShownAs } from './shownBy.ts';

type Judge = (operation: ContractField, contract: Contract) => boolean;

const aboutOperations = (id: string, says: string, breaks: Judge): ContractRule => ({
  id,
  says,
  broken: (contract) => contract.operations.filter((one) => breaks(one, contract)).map(({ name }) => name),
  looksAt: ({ operations }) => operations.length,
});

const isForMachines = ({ directives }: ContractField): boolean =>
  directives.has('aws_iam') && !directives.has('aws_cognito_user_pools');

const takesReason: Judge = ({ arguments: given }, { inputs }) =>
  [...given, ...given.flatMap(({ type }) => inputs.get(type) ?? [])].some(
    ({ name, type, required }) => name === 'reason' && type === 'ReasonInput' && required,
  );

const questionOps = ['NONE', 'CONSULT', 'COMBINE', 'DISCLOSE', 'EXPORT', 'PRINT', 'AUDITREAD'];

/**
 * The commands that consult: one closes a map, and its entry says whom it showed until then (decisions.md 14); one gives
 * out an address of a photo, and its entry is there before the address is.
 */
const looks: readonly string[] = ['Mutation.endWatch', 'Mutation.openPhoto'];

/** What every operation must say: who, why, of whom, what the journal hears. */
export const operationRules: readonly ContractRule[] = [
  aboutOperations(
    'operation.caller',
    'does not say who may call it: groups of known roles, or IAM alone',
    (operation) => groupsOf(operation).length === 0 && !isForMachines(operation),
  ),
  aboutOperations(
    'operation.processing',
    'has no @processing, or one with a word outside the closed lists',
    (operation, contract) => processingOf(contract, operation) === undefined,
  ),
  aboutOperations(
    'operation.statedReason',
    'wants a stated reason and has no argument `reason: ReasonInput!`',
    (operation, contract) =>
      processingOf(contract, operation)?.reason === 'STATED' && !takesReason(operation, contract),
  ),
  aboutOperations(
    'operation.unheardReason',
    'takes a reason and does not declare it: reason: STATED',
    (operation, contract) =>
      processingOf(contract, operation)?.reason === 'DERIVED' && takesReason(operation, contract),
  ),
  aboutOperations(
    'operation.auditNone',
    'is of people and leaves no entry; say why in auditNoneBecause.ts or journal it',
    (operation, contract) => {
      const said = processingOf(contract, operation);
      return (
        said?.audit === 'NONE' &&
        said.categories.length > 0 &&
        !Object.hasOwn(auditNoneBecause, operation.name)
      );
    },
  ),
  aboutOperations(
    'operation.auditKind',
    'is journalled as what it is not: a question changes nothing, a command does not consult',
    (operation, contract) => {
      const audit = processingOf(contract, operation)?.audit ?? 'NONE';
      if (!operation.name.startsWith('Mutation.')) return !questionOps.includes(audit);
      if (isForMachines(operation) || looks.includes(operation.name)) return false;
      return audit === 'NONE'
        ? !Object.hasOwn(auditNoneBecause, operation.name)
        : ['CONSULT', 'AUDITREAD'].includes(audit);
    },
  ),
  aboutOperations(
    'operation.noCategories',
    'says it is of nobody and shows what is personal',
    (operation, contract) =>
      processingOf(contract, operation)?.categories.length === 0 &&
      fieldsShownAs(contract, operation, ['PERSONAL', 'SPECIAL']).length > 0,
  ),
  aboutOperations(
    'operation.special',
    'shows special categories (Directive 2016/680, article 10) without a stated reason',
    (operation, contract) =>
      processingOf(contract, operation)?.reason !== 'STATED' &&
      fieldsShownAs(contract, operation, ['SPECIAL']).length > 0,
  ),
];
