import type { AuditOp, DataCategory, LegalBasis, Purpose, ReasonRule } from '../schema.generated.ts';

/** What the contract says of an operation besides its shape: the `@processing` of schema.graphql. */
export interface OperationFacts {
  /** `Query.incident`: the type and the field. */
  readonly name: string;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis;
  /** Of whom; empty only where no person is in it. */
  readonly categories: readonly DataCategory[];
  /** The entry the call leaves in the journal. */
  readonly audit: AuditOp;
  /** STATED: the caller has to say why. */
  readonly reason: ReasonRule;
}
