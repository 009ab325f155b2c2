import { PersonReasonSchema } from '../../shared/directory/input/PersonReasonSchema.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { personCommand } from './personCommand.ts';

/**
 * Mutation.resetSignIn: somebody who lost their phone or forgot their password begins anew. It is in the journal and
 * their sessions are over before the account is touched. The old password goes before the authenticator does, and the
 * first password comes last: wherever a call dies, nobody can sign in with less than before, and another command
 * begins again.
 */
export const resetSignIn = (tools: DirectoryCommandTools): UseCase =>
  personCommand('resetSignIn', PersonReasonSchema('RESET_SIGN_IN'), tools, async (username) => {
    const { accounts, newPassword } = tools;
    await accounts.forgetSignIn(username, newPassword());
    const first = newPassword();
    await accounts.setFirstPassword(username, first);
    return first;
  });
