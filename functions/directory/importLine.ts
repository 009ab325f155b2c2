import { applyPersonCommand } from '../../shared/directory/applyPersonCommand.ts';
import type { PlannedLine } from '../../shared/directory/import/planImport.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { PersonRefusal } from '../../shared/directory/PersonRefusal.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { PersonReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { accountFor } from './accountFor.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { personView } from './personView.ts';

/** One person of an import: added with an account, or changed; whole, or refused and as they were. */
export const importLine = async (
  tools: DirectoryCommandTools,
  { sub: known, username, name, email, commands }: PlannedLine,
  { commandId, deviceId }: CommandEnvelope,
  context: CallContext,
): Promise<Result<PersonReply, PersonRefusal | CommonRefusal>> => {
  const [first, ...others] = commands;
  if (first === undefined) throw new Error('A line without anything to do');
  const account =
    known === null
      ? await accountFor(tools, commandId, { username, name, ...(email === undefined ? {} : { email }) })
      : accepted(known);
  if (!account.ok) return account;
  let after: PersonItem | undefined;
  const outcome = await applyPersonCommand(tools)({
    commandId,
    payloadHash: '',
    actor: context.actor,
    caller: context.person,
    origin: originOf(context, deviceId),
    sub: account.value,
    commands: [first, ...others],
    countedAs: known === null ? 'added' : 'changed',
    replyFor: (person) => {
      after = person;
      return '';
    },
  });
  if (!outcome.ok) return outcome;
  if (after === undefined) throw new Error('A person was stored and not shown');
  const firstPassword = known === null ? tools.newPassword() : null;
  if (firstPassword !== null) await tools.accounts.setFirstPassword(username, firstPassword);
  await tools.care.follow(account.value);
  return accepted({ commandId, person: personView(after, context), firstPassword, repeated: false });
};
