import * as v from 'valibot';
import type { DispatchMessage } from '../../shared/dispatch/DispatchMessage.ts';
import { DispatchMessageSchema } from '../../shared/dispatch/DispatchMessageSchema.ts';
import type { DispatchRefusal } from '../../shared/dispatch/DispatchRefusal.ts';
import type { FindReference } from '../../shared/dispatch/FindReference.ts';
import { applyCommand, type CommandRefusal } from '../../shared/incident/applyCommand.ts';
import type { CommandTools } from '../../shared/incident/CommandTools.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { Actor } from '../../shared/journal/Actor.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import { intakeOperation } from './intakeOperation.ts';

export type MessageRefusal = DispatchRefusal | CommandRefusal;

/** What is accepted of a message, in bytes: the longest texts there may be, in four-byte characters, and a margin. */
export const messageLimit = 32_768;

/**
 * A dispatch centre's message, as text, to a command done once. The same message again is answered with the same
 * text, whatever has happened since; another message under the same id is refused.
 *
 * @returns the answer as JSON text: {messageId, incidentId, number, version}
 */
export const receiveMessage = (tools: CommandTools & { readonly findReference: FindReference }) => {
  const apply = applyCommand(tools);
  return async (text: string, actor: Actor): Promise<Result<string, MessageRefusal>> => {
    const parsed = parseMessage(text);
    if (!parsed.ok) return parsed;
    const message = parsed.value;
    const { command, commandId, messageId, sender, ref, at } = message;
    const known = command.kind === 'OPEN' ? tools.newUlid() : await tools.findReference(sender, ref);
    if (known === null) return refused({ errorType: 'NOT_FOUND', code: 'dispatch.refUnknown' });
    return apply({
      id: v.parse(IncidentIdSchema, known),
      command,
      commandId,
      actor,
      audit: originOf({ actor, operation: intakeOperation }),
      payloadHash: payloadHash(['dispatch', message]),
      tDevice: at,
      replyFor: ({ id, number, version }) => JSON.stringify({ messageId, incidentId: id, number, version }),
    });
  };
};

const parseMessage = (text: string): Result<DispatchMessage, MessageRefusal> => {
  if (new TextEncoder().encode(text).byteLength > messageLimit) {
    return refused({ errorType: 'VALIDATION', code: 'dispatch.tooLarge', params: { limit: messageLimit } });
  }
  try {
    return parseInput(DispatchMessageSchema, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused({ errorType: 'VALIDATION', code: 'dispatch.notJson' });
  }
};
