import * as v from 'valibot';
import { isoOf } from '../../shared/kernel/instant.ts';
import { line } from '../../shared/kernel/text.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { onOneMessage } from './onOneMessage.ts';

const remove = onOneMessage('deleteMessage', { reason: v.exactOptional(line(200)) }, (said) => ({
  kind: 'DELETE',
  ...said,
}));

const ReplySchema = v.object({ message: v.object({ id: v.string() }) });

/**
 * Mutation.deleteMessage: the content goes, from the conversation and from the journal's sealed copy; what stays is that there
 * was a message, and its hash. Done again with each repeat of the command: who died between the two finds it done.
 */
export const deleteMessage = (tools: ChatTools): UseCase => {
  const submit = remove(tools);
  return async (input, context) => {
    const outcome = await submit(input, context);
    if (!outcome.ok) return outcome;
    const { message } = v.parse(ReplySchema, outcome.value);
    await tools.eraseSecret(`MESSAGE#${message.id}`, isoOf(tools.clock.now()));
    return outcome;
  };
};
