import * as v from 'valibot';
import type { MessageCommand } from '../../shared/chat/MessageCommand.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { chatCommand } from './chatCommand.ts';
import { filled, onMessage } from './inputs.ts';
import { submitMessage } from './submitMessage.ts';

/**
 * A mutation on a message that is there, or one that is to be.
 *
 * @param entries what its input says besides which message
 */
export const onOneMessage = <E extends v.ObjectEntries>(
  name: string,
  entries: E,
  command: (said: v.InferOutput<v.ObjectSchema<E, undefined>>, messageId: string) => MessageCommand,
): ((tools: ChatTools) => UseCase) => {
  const Which = v.object(onMessage);
  const More = v.object(entries);
  return chatCommand(name, filled({ ...onMessage, ...entries }), (tools) => {
    const submit = submitMessage(tools);
    return (said, asked, context) => {
      const which = v.parse(Which, said);
      return submit({ ...which, ...asked, command: command(v.parse(More, said), which.messageId) }, context);
    };
  });
};
