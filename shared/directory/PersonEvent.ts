import type { AddPerson, ChangePerson, ChangeRights } from './PersonCommand.ts';
import type { Role } from './Role.ts';

/** What happened to a person; version 1 of the bodies in the journal. One event a command. */
export type PersonEvent =
  | ({ readonly type: 'person.added' } & Omit<AddPerson, 'kind'>)
  | ({ readonly type: 'person.changed' } & Omit<ChangePerson, 'kind'>)
  | ({ readonly type: 'person.rightsChanged'; readonly rolesFrom: readonly Role[] } & Omit<
      ChangeRights,
      'kind' | 'roles'
    > & { readonly rolesTo: readonly Role[] })
  | {
      readonly type: 'person.suspended' | 'person.reinstated' | 'person.ended' | 'person.signInReset';
      readonly reason: string;
    }
  /** Without `sessionId`: all that had begun by then. */
  | { readonly type: 'session.revoked'; readonly sessionId?: string; readonly reason?: string };
