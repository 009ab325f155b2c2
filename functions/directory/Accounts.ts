import type { Role } from '../../shared/directory/Role.ts';

/** Someone to make an account for. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly email?: string;
}

/** What an account is to be. `GONE`: there is to be none. */
export interface WantedAccount {
  readonly sub: string;
  readonly username: string;
  readonly name: string;
  readonly state: 'ENABLED' | 'DISABLED' | 'GONE';
  readonly roles: readonly Role[];
  /** Whether its sign-ins are to end. */
  readonly signOut: boolean;
}

/**
 * The zone's user pool. An account lets somebody sign in and gives no right: what they may do, the directory says.
 * Every function may be called again.
 */
export interface Accounts {
  /**
   * An account with a password nobody knows. One that is there already and that nobody ever signed in with is given
   * as it is: a call that died may have made it. `TAKEN`: somebody signs in with this name.
   */
  readonly create: (account: NewAccount) => Promise<{ readonly sub: string } | 'TAKEN'>;
  /** Sets a password that is good for one sign-in, which asks for another. */
  readonly setFirstPassword: (username: string, password: string) => Promise<void>;
  /** Sets a password that nobody is told, and then forgets the account's authenticator: the next sign-in enrols one. */
  readonly forgetSignIn: (username: string, untold: string) => Promise<void>;
  /** Whether this is the account's password now. Wrong ones count as at the sign-in page: too many, and it waits. */
  readonly isPassword: (username: string, password: string) => Promise<boolean>;
  /** Sets a password its owner chose. `REFUSED`: the pool will not have it, and the old one counts. */
  readonly setPassword: (username: string, password: string) => Promise<'SET' | 'REFUSED'>;
  /** Brings an account to what it is to be, from wherever it is. */
  readonly bring: (wanted: WantedAccount) => Promise<void>;
}
