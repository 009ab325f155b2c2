import type { AuditOp, ReasonCode } from '../../schema.generated.ts';

/** What is looked for in the journal, with everything in clear turned into what the journal holds. Empty asks for all. */
export interface JournalQuestion {
  /** ISO 8601 UTC, both ends included. */
  readonly from?: string;
  readonly to?: string;
  readonly actorId?: string;
  /** One of these; never empty. */
  readonly ops?: readonly AuditOp[];
  /** The subject's keyed hash; of several forms of one subject, any. */
  readonly subjects?: readonly string[];
  readonly reasonCode?: ReasonCode;
}
