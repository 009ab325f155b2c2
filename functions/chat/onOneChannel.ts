import * as v from 'valibot';
import { ChannelIdSchema } from '../../shared/chat/ChannelId.ts';
import type { ChannelCommand } from '../../shared/chat/decideChannel.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { chatCommand } from './chatCommand.ts';
import { submitChannel } from './submitChannel.ts';

/** A mutation on a channel that is there, which names nobody the directory must know. */
export const onOneChannel = <E extends v.ObjectEntries>(
  name: string,
  entries: E,
  command: (said: v.InferOutput<v.ObjectSchema<E, undefined>>, context: CallContext) => ChannelCommand,
): ((tools: ChatTools) => UseCase) => {
  const Which = v.object({ channelId: ChannelIdSchema });
  const More = v.object(entries);
  return chatCommand(name, v.strictObject({ channelId: ChannelIdSchema, ...entries }), (tools) => {
    const submit = submitChannel(tools);
    return (said, asked, context) =>
      submit({ ...v.parse(Which, said), ...asked, command: command(v.parse(More, said), context) }, context);
  });
};
