import type { DirectoryTools } from '../../shared/directory/DirectoryTools.ts';
import type { Accounts } from './Accounts.ts';
import type { AccountCare } from './createAccountCare.ts';

/** What the directory's commands need besides the store: the accounts, and somebody who looks after them. */
export interface DirectoryCommandTools extends DirectoryTools {
  readonly accounts: Accounts;
  readonly care: AccountCare;
  /** A password for the first sign-in, random, of the kinds of character the pool asks for. */
  readonly newPassword: () => string;
}
