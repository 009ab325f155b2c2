import * as v from 'valibot';
import type { MessageCommand } from '../../shared/chat/MessageCommand.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { filled, onMessage } from './inputs.ts';
import { submitMessage } from './submitMessage.ts';

/**
 * A mutation on a message that is there.
 *
 * @param name of the operation, part of what makes two commands the same
 * @param entries what its input says besides which message
 */
export const onOneMessage = <E extends v.ObjectEntries>(
  name: string,
  entries: E,
  command: (said: v.InferOutput<v.StrictObjectSchema<E, undefined>>) => MessageCommand,
): ((tools: ChatTools) => UseCase) => {
  const Which = v.object(onMessage);
  const More = v.object(entries);
  const Arguments = v.strictObject({
    envelope: CommandEnvelopeSchema,
    input: filled({ ...onMessage, ...entries }),
  });
  return (tools) => {
    const submit = submitMessage(tools);
    return async (input, context) => {
      const parsed = parseInput(Arguments, input);
      if (!parsed.ok) return parsed;
      const { envelope, input: asked } = parsed.value;
      return submit(
        {
          ...v.parse(Which, asked),
          envelope,
          payloadHash: payloadHash([name, parsed.value]),
          command: command(v.parse(More, asked)),
        },
        context,
      );
    };
  };
};
