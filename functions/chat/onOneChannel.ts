import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import type { ChannelCommand } from '../../shared/chat/decideChannel.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { submitChannel } from './submitChannel.ts';

/** A mutation on a channel that is there, which names nobody the directory must know. */
export const onOneChannel = <E extends v.ObjectEntries>(
  name: string,
  entries: E,
  command: (said: v.InferOutput<v.ObjectSchema<E, undefined>>, context: CallContext) => ChannelCommand,
): ((tools: ChatTools) => UseCase) => {
  const More = v.object(entries);
  const Which = v.object({ channelId: ChannelIdSchema });
  const Arguments = v.strictObject({
    envelope: CommandEnvelopeSchema,
    input: v.strictObject({ channelId: ChannelIdSchema, ...entries }),
  });
  return (tools) => {
    const submit = submitChannel(tools);
    return async (input, context) => {
      const parsed = parseInput(Arguments, input);
      if (!parsed.ok) return parsed;
      const { envelope, input: asked } = parsed.value;
      return submit(
        {
          ...v.parse(Which, asked),
          envelope,
          payloadHash: payloadHash([name, parsed.value]),
          command: command(v.parse(More, asked), context),
        },
        context,
      );
    };
  };
};
