import type { ReasonFacts, Subject } from '../../shared/journal/AuditFacts.ts';
import type { AuditOp } from '../../shared/schema.generated.ts';

/** What a row must say besides what every row of a call says: who, in what session, by what right. */
export interface ExpectedRow {
  readonly type: string;
  /** Instead of what the contract declares of the operation. */
  readonly op?: AuditOp;
  readonly subjects: readonly Subject[];
  readonly reason?: ReasonFacts;
  readonly count?: number;
  readonly objectId?: string;
  /** Whether it holds content, to be sealed. */
  readonly content: boolean;
  /** Whether subscribers are told. */
  readonly told: boolean;
}
