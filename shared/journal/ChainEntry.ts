import type { AuditOp, LegalBasis, LinkType, Purpose, ReasonCode } from '../schema.generated.ts';
import type { Actor } from './Actor.ts';
import type { DecisionFacts } from './AuditFacts.ts';

/**
 * One line of the zone's journal that is kept for ever: who did or looked at what, when, why and by what right
 * (Directive 2016/680, article 25). No name, no content: subjects are keyed hashes, of the payload there is a
 * commitment. So both can be made unreadable and the line still proves that they were there. As stored it also has
 * `prevHash` and `hash` (chain/chainLine.ts).
 */
export interface ChainEntry {
  readonly v: 2;
  readonly zone: string;
  readonly epoch: string;
  readonly n: number;
  readonly at: string;
  readonly actor: Pick<Actor, 'kind' | 'id'> & { readonly role?: string; readonly unit?: string };
  readonly session?: string;
  readonly device?: string;
  readonly op: AuditOp;
  /** What was called: `Query.incident`, `Mutation.addNote`. */
  readonly operation: string;
  /** What happened: `incident.opened`, `consultation.answered`. */
  readonly type: string;
  /** The type's version. */
  readonly tv: number;
  /** The aggregate's id; of a consultation its own. */
  readonly id: string;
  /** What was looked at, where `id` is not it. */
  readonly object?: string;
  readonly version: number;
  /** Where subscribers were told of it, and under which number; absent for what is in no feed. */
  readonly topic?: string;
  readonly seq?: number;
  readonly commandId: string;
  readonly purpose: Purpose;
  readonly legalBasis: LegalBasis;
  readonly reason?: {
    readonly code: ReasonCode;
    readonly linkType?: LinkType;
    readonly linkId?: string;
  };
  /** HMAC-SHA256 of `<kind>:<id>` under the zone's subject key, lower-case hexadecimal. */
  readonly subjects: readonly string[];
  readonly count?: number;
  readonly decision?: DecisionFacts;
  /** Commitment to the payload: SHA-256(salt ‖ payload), lower-case hexadecimal; absent where there is none. */
  readonly payload?: string;
}
