import * as v from 'valibot';
import { applyPersonCommand } from '../../shared/directory/applyPersonCommand.ts';
import type { PersonCommand } from '../../shared/directory/PersonCommand.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { PersonReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { personView } from './personView.ts';

/** A command about a person who is there. */
interface OnPerson {
  readonly id: string;
  readonly command: PersonCommand;
}

/**
 * The mutations that change somebody who is there: parsed, done once, the account brought after it, and answered with
 * the person as they are now.
 *
 * @param name the mutation's, which keeps a command id from standing for two of them
 * @param renew what the one call that stored the change does with the account of that user name; gives the first
 * password to show, which is in no store: the same command again is answered without it
 */
export const personCommand = (
  name: string,
  schema: v.GenericSchema<unknown, OnPerson>,
  tools: DirectoryCommandTools,
  renew: (username: string) => Promise<string | null> = async () => null,
): UseCase => {
  const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: schema });
  const apply = applyPersonCommand(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const outcome = await apply({
      commandId: envelope.commandId,
      payloadHash: payloadHash([name, parsed.value]),
      actor: context.actor,
      caller: context.person,
      origin: originOf(context, envelope.deviceId),
      sub: asked.id,
      commands: [asked.command],
      ...(envelope.baseVersion === undefined ? {} : { baseVersion: envelope.baseVersion }),
      replyFor: (person) =>
        JSON.stringify({
          commandId: envelope.commandId,
          person: personView(person, context),
          firstPassword: null,
          repeated: false,
        } satisfies PersonReply),
    });
    if (!outcome.ok) return outcome;
    const reply: PersonReply = JSON.parse(outcome.value.reply);
    if (outcome.value.repeated) return accepted({ ...reply, repeated: true });
    const firstPassword = await renew(reply.person.username);
    await tools.care.follow(asked.id);
    return accepted({ ...reply, firstPassword });
  };
};
