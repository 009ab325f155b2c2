import type { PersonCommandKind } from './PersonCommand.ts';
import type { PersonState } from './PersonState.ts';

/** Nothing yet: where a person is before they are added. */
export type Nobody = 'NOBODY';

/** "Of somebody who is `from`, the command `by` makes somebody who is `to`." */
export interface PersonStep {
  readonly from: PersonState | Nobody;
  readonly by: PersonCommandKind;
  readonly to: PersonState;
}

/**
 * The lifecycle, to be read aloud. A command and a state without a line here do not meet: `decide` refuses. Nothing
 * happens any more to somebody who left; who comes back is added anew, with a new account and rights given anew.
 */
export const personLifecycle: readonly PersonStep[] = [
  { from: 'NOBODY', by: 'ADD', to: 'ACTIVE' },
  { from: 'ACTIVE', by: 'CHANGE', to: 'ACTIVE' },
  { from: 'ACTIVE', by: 'CHANGE_RIGHTS', to: 'ACTIVE' },
  { from: 'ACTIVE', by: 'SUSPEND', to: 'SUSPENDED' },
  { from: 'ACTIVE', by: 'END', to: 'LEFT' },
  { from: 'ACTIVE', by: 'REVOKE_SESSIONS', to: 'ACTIVE' },
  { from: 'ACTIVE', by: 'RESET_SIGN_IN', to: 'ACTIVE' },
  { from: 'SUSPENDED', by: 'CHANGE', to: 'SUSPENDED' },
  { from: 'SUSPENDED', by: 'CHANGE_RIGHTS', to: 'SUSPENDED' },
  { from: 'SUSPENDED', by: 'REINSTATE', to: 'ACTIVE' },
  { from: 'SUSPENDED', by: 'END', to: 'LEFT' },
  { from: 'SUSPENDED', by: 'REVOKE_SESSIONS', to: 'SUSPENDED' },
];

/** The line of the table for this state and command; undefined where they do not meet. */
export const personStepFor = (from: PersonState | Nobody, by: PersonCommandKind): PersonStep | undefined =>
  personLifecycle.find((step) => step.from === from && step.by === by);
