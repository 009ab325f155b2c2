import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { FirstLook } from '../../shared/incident/FirstLook.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { DecisionFacts } from '../../shared/journal/AuditFacts.ts';
import type { OperationFacts } from '../../shared/policy/OperationFacts.ts';
import type { PolicyResource } from '../../shared/policy/PolicyRequest.ts';
import type { Session } from './Session.ts';

/** A call that may be made: who, in what session, what for, and by which of the policy's rules. */
export interface CallContext {
  /** As the directory knows them now, never as the token says. */
  readonly person: PersonItem;
  readonly actor: Actor;
  readonly session: Session;
  /** For a command: its state, read together with the person. */
  readonly firstLook?: FirstLook | null;
  /** The unit whose crew the caller is of now; absent off duty. */
  readonly unit?: string;
  /** What the contract declares of the operation. */
  readonly operation: OperationFacts;
  readonly decision: DecisionFacts;
  /**
   * Whether the caller could do something to a thing that was loaded, once they said why and showed who they are where
   * the action wants that. For `allowedActions` and for checks on the object inside a use case.
   *
   * @param action an operation's name, or an action of the policy's own (shared/policy/patrouille.cedarschema)
   */
  readonly may: May;
}

export type May = (action: string, resource: PolicyResource) => boolean;
