import type { AuditOp, LegalBasis, LinkType, Purpose, ReasonCode, SubjectKind } from '../schema.generated.ts';

/**
 * Whom or what an entry is about, in clear. It stands so in the pending row, which lives for days; the journal keeps
 * a keyed hash of it and nothing else. `id` of an ADDRESS is what `addressSubject` makes of the place.
 */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Why somebody looked or changed something, and what that hangs on. `text` is content: it is sealed, never chained. */
export interface ReasonFacts {
  readonly code: ReasonCode;
  readonly linkType?: LinkType;
  readonly linkId?: string;
  readonly text?: string;
}

/** How the policy decided, and by which of its rules. */
export interface DecisionFacts {
  readonly effect: 'allow' | 'deny';
  readonly policies: readonly string[];
}

/** What an entry says besides what happened: who in what function, why, about whom (Directive 2016/680, article 25). */
export interface AuditFacts {
  readonly op: AuditOp;
  /** What was called: `Query.incident`, `Mutation.addNote`; of a machine or the platform a name of its own. */
  readonly operation: string;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis;
  readonly reason?: ReasonFacts;
  readonly subjects: readonly Subject[];
  /** The object that was looked at, where the entry's own id is not it. */
  readonly objectId?: string;
  /** How many things were shown. */
  readonly count?: number;
  readonly decision?: DecisionFacts;
  readonly role?: string;
  readonly unit?: string;
  readonly session?: string;
  readonly device?: string;
}

/** The part of it that is known before anything happens: who calls what, with what right. */
export type AuditOrigin = Omit<AuditFacts, 'subjects' | 'reason' | 'objectId' | 'count'>;
