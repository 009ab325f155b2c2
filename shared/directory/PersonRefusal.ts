import type { Refusal } from '../kernel/Refusal.ts';

/** Every "no" of the directory. `refusal.<code>` is the key of the text a person reads; `params` hold no content. */
export type PersonRefusal =
  | (Refusal<'person.notFound'> & { readonly errorType: 'NOT_FOUND' })
  /** Somebody of the zone has this user name. */
  | (Refusal<'person.usernameTaken'> & { readonly errorType: 'CONFLICT' })
  /** The command does not belong to the state the person is in. */
  | (Refusal<'person.notNow'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly state: string };
    })
  /** Nobody changes their own rights, or what stands for them: state, unit, team, districts. */
  | (Refusal<'person.ownRights'> & { readonly errorType: 'FORBIDDEN' })
  /** The zone would be left without anybody who can give rights. */
  | (Refusal<'person.lastAdministrator'> & { readonly errorType: 'CONFLICT' })
  | (Refusal<'person.rolesMissing'> & { readonly errorType: 'VALIDATION' })
  /** Two roles that nobody may hold together (rolesApart.ts). */
  | (Refusal<'person.rolesApart'> & {
      readonly errorType: 'VALIDATION';
      readonly params: { readonly first: string; readonly second: string };
    })
  | (Refusal<'person.unitUnknown'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'person.teamUnknown'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'person.districtUnknown'> & { readonly errorType: 'VALIDATION' })
  /** The last day is before the first. */
  | (Refusal<'person.datesReversed'> & { readonly errorType: 'VALIDATION' })
  | (Refusal<'person.nothingChanges'> & { readonly errorType: 'CONFLICT' })
  /** Somebody changed the person since the caller looked; `version` is the newest. */
  | (Refusal<'person.changedSince'> & {
      readonly errorType: 'CONFLICT';
      readonly params: { readonly version: number };
    })
  | (Refusal<'session.notFound'> & { readonly errorType: 'NOT_FOUND' });

/** The codes, for whoever keeps a table of their texts. */
export const personRefusalCodes = [
  'person.notFound',
  'person.usernameTaken',
  'person.notNow',
  'person.ownRights',
  'person.lastAdministrator',
  'person.rolesMissing',
  'person.rolesApart',
  'person.unitUnknown',
  'person.teamUnknown',
  'person.districtUnknown',
  'person.datesReversed',
  'person.nothingChanges',
  'person.changedSince',
  'session.notFound',
] as const satisfies readonly PersonRefusal['code'][];
