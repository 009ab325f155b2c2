import type { AuditOp } from '../../../shared/schema.generated.ts';

/** What of the journal somebody wants to see; the API's JournalFilter. Times are ISO 8601. */
export interface JournalFilterInput {
  readonly from?: string;
  readonly to?: string;
  readonly actorId?: string;
  readonly ops?: readonly AuditOp[];
  readonly subject?: SubjectInput;
  readonly reasonCode?: string;
}

/** Over whom or what: an incident's number or id, a person's user name or id, an address. */
export interface SubjectInput {
  readonly kind: 'INCIDENT' | 'PERSON' | 'ADDRESS';
  readonly identifier: string;
}

/** Why somebody looks; the API's ReasonInput. */
export interface ReasonInput {
  readonly code: string;
  readonly linkType?: 'INCIDENT' | 'PERSON' | 'FILE';
  readonly linkId?: string;
  readonly text?: string;
}
