import * as v from 'valibot';
import { applyPersonCommand } from '../../shared/directory/applyPersonCommand.ts';
import { RevokeSessionSchema } from '../../shared/directory/input/RevokeSessionSchema.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { sessionView } from './sessionView.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: RevokeSessionSchema });

/**
 * Mutation.revokeSession: ends one session, or all of a person's. Everybody their own; whose else, the policy says. It
 * answers the sessions as they are now.
 */
export const revokeSession = (tools: DirectoryCommandTools): UseCase => {
  const apply = applyPersonCommand(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: asked } = parsed.value;
    const own = asked.id === context.person.sub;
    if (!own && !context.may('Mutation.revokeSession', { kind: 'PERSON', id: asked.id }))
      return refused({ errorType: 'FORBIDDEN', code: 'access.denied' } satisfies CommonRefusal);
    const outcome = await apply({
      commandId: envelope.commandId,
      payloadHash: payloadHash(['revokeSession', parsed.value]),
      actor: context.actor,
      caller: context.person,
      origin: originOf(context, envelope.deviceId),
      sub: asked.id,
      commands: [asked.command],
      replyFor: (_, sessions) => JSON.stringify(sessions.map((session) => sessionView(session, context))),
    });
    if (!outcome.ok) return outcome;
    if (!outcome.value.repeated) await tools.care.follow(asked.id);
    return accepted(JSON.parse(outcome.value.reply));
  };
};
