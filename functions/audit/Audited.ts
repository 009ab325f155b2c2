import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { DecisionFacts } from '../../shared/journal/AuditFacts.ts';
import type { AuditOp, LegalBasis, Purpose } from '../../shared/schema.generated.ts';

/** What the journal wants to know of a call, whoever makes it. A person's CallContext is one. */
export interface Audited {
  readonly actor: Actor;
  readonly operation: {
    /** `Query.incident` */
    readonly name: string;
    readonly purpose: Purpose;
    readonly legalBasis: LegalBasis;
    readonly audit: AuditOp;
  };
  /** Absent for machines. */
  readonly person?: Pick<PersonItem, 'roles' | 'unit'>;
  /** The unit the person is on duty with. */
  readonly unit?: string;
  readonly session?: { readonly id: string; readonly deviceId?: string };
  readonly decision?: DecisionFacts;
}
