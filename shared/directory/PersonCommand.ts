import type { PersonItem } from './PersonItem.ts';

type Profile = Pick<
  PersonItem,
  'name' | 'personnelNumber' | 'rank' | 'unit' | 'team' | 'districts' | 'languages'
>;
type Rights = Pick<PersonItem, 'roles' | 'validFrom' | 'validUntil' | 'trainingValidUntil'>;

export type AddPerson = { readonly kind: 'ADD'; readonly username: string } & Profile & Rights;
/** What gives no right by itself. What is not said is taken away: the whole profile as it is to be. */
export type ChangePerson = { readonly kind: 'CHANGE' } & Profile;
/** The whole of the rights as they are to be. */
export type ChangeRights = { readonly kind: 'CHANGE_RIGHTS'; readonly reason: string } & Rights;
export interface SuspendPerson {
  readonly kind: 'SUSPEND';
  readonly reason: string;
}
export interface ReinstatePerson {
  readonly kind: 'REINSTATE';
  readonly reason: string;
}
export interface EndPerson {
  readonly kind: 'END';
  readonly reason: string;
}
/** Password and second factor begin anew: a lost phone, a forgotten password. */
export interface ResetSignIn {
  readonly kind: 'RESET_SIGN_IN';
  readonly reason: string;
}
export interface RevokeSessions {
  readonly kind: 'REVOKE_SESSIONS';
  /** Absent: all of them. */
  readonly sessionId?: string;
  readonly reason?: string;
}

/** What somebody wants of a person in the directory. */
export type PersonCommand =
  | AddPerson
  | ChangePerson
  | ChangeRights
  | SuspendPerson
  | ReinstatePerson
  | EndPerson
  | ResetSignIn
  | RevokeSessions;

export type PersonCommandKind = PersonCommand['kind'];
