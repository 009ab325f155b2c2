import type { AuditFacts, DecisionFacts, ReasonFacts, Subject } from '../../shared/journal/AuditFacts.ts';
import type { Audited } from './Audited.ts';
import type { Consulted } from './Consulted.ts';

/** A consultation whose intent the journal has. */
export interface Intent {
  readonly id: string;
  readonly audited: Audited;
  readonly reason?: ReasonFacts;
}

/** Something that is journalled although it changes nothing in the zone: a sign-in, an answer that was handed out. */
export interface Happening {
  /** Where the caller has given it one, to say more of it elsewhere; else a new one. */
  readonly id?: string;
  /** `session.opened` */
  readonly type: string;
  readonly subjects: readonly Subject[];
  readonly reason?: ReasonFacts;
  readonly objectId?: string;
  /** Instead of the operation's own. */
  readonly op?: AuditFacts['op'];
}

/**
 * What is written about a call that leaves no effect of its own in the store. Each resolves once the row is stored, for
 * good; whatever goes wrong rejects, and then no data may leave.
 */
export interface Audit {
  /** Before the data is read: who wants to see what, and why as far as it was said. */
  readonly asked: (audited: Audited, reason?: ReasonFacts) => Promise<Intent>;
  /** Before the answer leaves: what it shows. Null when it was refused and shows nothing. */
  readonly answered: (intent: Intent, consulted: Consulted | null) => Promise<void>;
  /** Before the refusal leaves; about whom, as far as the call named somebody. */
  readonly denied: (audited: Audited, decision: DecisionFacts, about?: readonly Subject[]) => Promise<void>;
  readonly happened: (audited: Audited, happening: Happening) => Promise<void>;
}
