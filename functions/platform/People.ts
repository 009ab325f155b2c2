import type { Organisation } from '../../shared/directory/Organisation.ts';
import type { Rank } from '../../shared/directory/Rank.ts';
import type { Role } from '../../shared/directory/Role.ts';

/**
 * A person to put into a zone's pool and directory. `password` is for good, as for demo people and the synthetic
 * officer; `temporaryPassword` has to be changed at the first sign-in; without either the pool makes one up.
 */
export interface NewPerson {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly unit?: string;
  readonly team?: string;
  readonly districts?: readonly string[];
  readonly rank?: Rank;
  readonly personnelNumber?: string;
  readonly languages: readonly ('nl' | 'fr' | 'de' | 'en')[];
  readonly password?: string;
  readonly temporaryPassword?: string;
  readonly fictional?: boolean;
}

/** Where a zone keeps its people, from its stack's outputs. */
export interface PeoplePlace {
  readonly userPoolId: string;
  readonly directoryTable: string;
}

/** Accounts and the directory of a zone. Both functions may be called again. */
export interface People {
  /**
   * Makes the account and the directory's item if they are not there; never changes rights that are. `created`
   * says whether the given password is the one to sign in with now.
   */
  add(place: PeoplePlace, person: NewPerson): Promise<{ readonly sub: string; readonly created: boolean }>;
  remove(place: PeoplePlace, username: string): Promise<void>;
  /** Teams, districts and units of a zone that has none yet. */
  organise(place: PeoplePlace, organisation: Organisation): Promise<void>;
}
