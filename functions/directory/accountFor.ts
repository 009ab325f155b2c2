import type { PersonRefusal } from '../../shared/directory/PersonRefusal.ts';
import type { CommandId } from '../../shared/kernel/CommandId.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { NewAccount } from './Accounts.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';

/**
 * The `sub` of an account for somebody new. The user name is kept for the command first, so that two administrators who
 * add the same name at once do not meet in one account. A call that dies after this leaves an account without a person,
 * which lets nobody do anything; the next command for the name takes it over.
 */
export const accountFor = async (
  { store, accounts, clock }: DirectoryCommandTools,
  commandId: CommandId,
  account: NewAccount,
): Promise<Result<string, PersonRefusal | CommonRefusal>> => {
  const reserved = await store.reserve(account.username, commandId, clock.now());
  if (reserved === 'BUSY') return refused({ errorType: 'CONFLICT', code: 'command.busy' });
  if (reserved === 'TAKEN') return refused({ errorType: 'CONFLICT', code: 'person.usernameTaken' });
  const made = await accounts.create(account);
  return made === 'TAKEN'
    ? refused({ errorType: 'CONFLICT', code: 'person.usernameTaken' })
    : accepted(made.sub);
};
