import * as v from 'valibot';
import type { OperationFacts } from '../../../shared/policy/OperationFacts.ts';
import type { Contract, ContractField } from './readContract.ts';

/** What an operation's `@processing` says, undefined when it has none or one that says something unknown. */
export const processingOf = (
  contract: Contract,
  { name, directives }: ContractField,
): OperationFacts | undefined => {
  const wordOf = <Word>(list: string) =>
    v.custom<Word>((word) => (contract.enums.get(list) ?? []).some((known) => known.name === word));
  const said = v.safeParse(
    v.object({
      purpose: wordOf<OperationFacts['purpose']>('Purpose'),
      legalBasis: wordOf<OperationFacts['legalBasis']>('LegalBasis'),
      categories: v.array(wordOf<OperationFacts['categories'][number]>('DataCategory')),
      audit: wordOf<OperationFacts['audit']>('AuditOp'),
      reason: v.optional(wordOf<OperationFacts['reason']>('ReasonRule'), 'DERIVED'),
    }),
    directives.get('processing'),
  );
  return said.success ? { name, ...said.output } : undefined;
};
