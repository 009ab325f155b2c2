import { auditNoneBecause } from './auditNoneBecause.ts';
import type { ContractRule } from './ContractRule.ts';
import { processingOf } from './processingOf.ts';
import type { Contract } from './readContract.ts';
import { shownBy } from './shownBy.ts';

const knows = ({ enums }: Contract, list: string, word: unknown): boolean =>
  (enums.get(list) ?? []).some(({ name }) => name === word);

const typesShown = (contract: Contract): ReadonlySet<string> =>
  new Set(
    contract.operations
      .filter((operation) => processingOf(contract, operation) !== undefined)
      .flatMap((operation) => shownBy(contract, operation).map(({ name }) => name)),
  );

/** What every type and field must say: what kind of content, how long it is kept, under which operation it is shown. */
export const contentRules: readonly ContractRule[] = [
  {
    id: 'type.kept',
    says: 'does not say how long it is kept: @kept(as: a class of retention)',
    broken: (contract) =>
      [...contract.objects.values()]
        .filter(({ directives }) => !knows(contract, 'RetentionClass', directives.get('kept')?.as))
        .map(({ name }) => name),
    looksAt: ({ objects }) => objects.size,
  },
  {
    id: 'field.data',
    says: 'does not say what kind of content it is: @data(is: …)',
    broken: (contract) =>
      [...contract.objects.values()].flatMap((type) =>
        type.fields
          .filter((field) => !contract.objects.has(field.type))
          .filter(({ directives }) => !knows(contract, 'Classification', directives.get('data')?.is))
          .map((field) => `${type.name}.${field.name}`),
      ),
    looksAt: ({ objects }) => [...objects.values()].flatMap(({ fields }) => fields).length,
  },
  {
    id: 'type.unreached',
    says: 'is answered by no operation that declares its processing',
    broken: (contract) => {
      const shown = typesShown(contract);
      return [...contract.objects.keys()].filter((name) => !shown.has(name));
    },
    looksAt: ({ objects }) => objects.size,
  },
  {
    id: 'type.seenThrough',
    says: 'is an interface or a union, which these rules do not see through',
    broken: ({ others }) => others,
    looksAt: ({ objects, others }) => objects.size + others.length,
  },
  {
    id: 'exception.needed',
    says: 'is excused from the journal in auditNoneBecause.ts and needs no excuse (any more)',
    broken: (contract) =>
      Object.keys(auditNoneBecause).filter((name) => {
        const operation = contract.operations.find((one) => one.name === name);
        const said = operation && processingOf(contract, operation);
        return said === undefined || said.audit !== 'NONE' || said.categories.length === 0;
      }),
    looksAt: () => Object.keys(auditNoneBecause).length,
  },
];
