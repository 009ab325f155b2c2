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
 * The five mutations that change somebody who is there: parsed, done once, the account brought after it, and answered
 * with the person as they are now.
 *
 * @param name the mutation's, which keeps a command id from standing for two of them
 */
export const personCommand = (
  name: string,
  schema: v.GenericSchema<unknown, OnPerson>,
  tools: DirectoryCommandTools,
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
    if (!outcome.value.repeated) await tools.care.follow(asked.id);
    return accepted({ ...JSON.parse(outcome.value.reply), repeated: outcome.value.repeated });
  };
};
