import { personLifecycle } from '../../shared/directory/lifecycle.ts';
import type { PersonCommandKind } from '../../shared/directory/PersonCommand.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Person, PersonAction } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';

type Viewer = Pick<CallContext, 'may' | 'person'>;

/** A person as the API shows them to this caller, with what the caller may do with them now. */
export const personView = (person: PersonItem, viewer: Viewer): Person => ({
  id: person.sub,
  username: person.username,
  name: person.name,
  personnelNumber: person.personnelNumber ?? null,
  rank: person.rank ?? null,
  roles: person.roles,
  unit: person.unit ?? null,
  team: person.team ?? null,
  districts: person.districts,
  languages: person.languages,
  state: person.state,
  validFrom: person.validFrom ?? null,
  validUntil: person.validUntil ?? null,
  trainingValidUntil: person.trainingValidUntil ?? null,
  rightsVersion: person.rightsVersion,
  version: person.version,
  updatedAt: person.updatedAt,
  history: person.history.map(({ reason, rolesFrom, rolesTo, ...change }) => ({
    ...change,
    reason: reason ?? null,
    rolesFrom: rolesFrom ?? null,
    rolesTo: rolesTo ?? null,
  })),
  allowedActions: actions
    .filter(([, kind]) => personLifecycle.some(({ from, by }) => from === person.state && by === kind))
    .filter(([action]) => !ofOthersOnly.includes(action) || person.sub !== viewer.person.sub)
    .filter(([, , operation]) =>
      viewer.may(operation, { kind: 'PERSON', id: person.sub, state: person.state }),
    )
    .map(([action]) => action),
});

const actions: readonly (readonly [PersonAction, PersonCommandKind, string])[] = [
  ['CHANGE', 'CHANGE', 'Mutation.changePerson'],
  ['CHANGE_RIGHTS', 'CHANGE_RIGHTS', 'Mutation.changeRights'],
  ['SUSPEND', 'SUSPEND', 'Mutation.suspendPerson'],
  ['REINSTATE', 'REINSTATE', 'Mutation.reinstatePerson'],
  ['END', 'END', 'Mutation.endPerson'],
  ['RESET_SIGN_IN', 'RESET_SIGN_IN', 'Mutation.resetSignIn'],
  ['REVOKE_SESSIONS', 'REVOKE_SESSIONS', 'Mutation.revokeSession'],
];

/** Nobody does these to themselves (shared/directory/decide.ts). */
const ofOthersOnly: readonly PersonAction[] = [
  'CHANGE_RIGHTS',
  'SUSPEND',
  'REINSTATE',
  'END',
  'RESET_SIGN_IN',
];
