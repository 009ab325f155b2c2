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

type Refused = PersonRefusal | CommonRefusal;

/**
 * The three parts of a line of an import: an account where there is none, the person stored whole or not at all, and
 * what follows. The first and the last of several lines may run side by side; the storing of one waits for the other,
 * because they count in the same places.
 */
export const importLine = (
  tools: DirectoryCommandTools,
  { sub: known, username, name, email, commands }: PlannedLine,
  { commandId, deviceId }: CommandEnvelope,
  context: CallContext,
) => ({
  account: (): Promise<Result<string, Refused>> =>
    known === null
      ? accountFor(tools, commandId, { username, name, ...(email === undefined ? {} : { email }) })
      : Promise.resolve(accepted(known)),

  store: async (sub: string): Promise<Result<PersonItem, Refused>> => {
    const [first, ...others] = commands;
    if (first === undefined) throw new Error('A line without anything to do');
    let after: PersonItem | undefined;
    const outcome = await applyPersonCommand(tools)({
      commandId,
      payloadHash: '',
      actor: context.actor,
      caller: context.person,
      origin: originOf(context, deviceId),
      sub,
      commands: [first, ...others],
      countedAs: known === null ? 'added' : 'changed',
      replyFor: (person) => {
        after = person;
        return '';
      },
    });
    if (!outcome.ok) return outcome;
    if (after === undefined) throw new Error('A person was stored and not shown');
    return accepted(after);
  },

  follow: async (person: PersonItem): Promise<PersonReply> => {
    const firstPassword = known === null ? tools.newPassword() : null;
    if (firstPassword !== null) await tools.accounts.setFirstPassword(username, firstPassword);
    await tools.care.follow(person.sub);
    return { commandId, person: personView(person, context), firstPassword, repeated: false };
  },
});
