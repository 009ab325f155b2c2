import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import { channelChange } from '../../shared/chat/channelChange.ts';
import { type ChannelCommand, decideChannel } from '../../shared/chat/decideChannel.ts';
import { onDutyWith } from '../../shared/chat/standingIn.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ChannelReply } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ChatTools } from './ChatTools.ts';
import { describeChannels } from './describeChannels.ts';
import { type AskedOfChat, submitChat } from './submitChat.ts';
import { talkerOf } from './talkerOf.ts';

/** One command about a channel whose members are stored, parsed. */
export interface AskedOfChannel extends AskedOfChat {
  readonly command: ChannelCommand;
}

/**
 * What a person's commands about a channel share: do it once, and show the channel as the caller has it now; nothing of it
 * where they went. Off duty nobody makes or changes channels but where the zone leaves them open.
 */
export const submitChannel = (tools: ChatTools) => {
  const describe = describeChannels(tools);
  const submit = submitChat(tools);
  return async (
    asked: AskedOfChannel,
    context: CallContext,
  ): Promise<Result<unknown, ChatRefusal | CommonRefusal>> => {
    const { channelId, command, envelope } = asked;
    const { commandId } = envelope;
    const outcome = await submit(asked, context, (look, at, { talker, facts }) => {
      const onDuty = talker.desk || talker.announces || onDutyWith(talker, look) !== null;
      const kind = command.kind === 'OPEN_DIRECT' ? 'DIRECT' : 'GROUP';
      if (!onDuty && !look.settings.offDuty.includes(kind))
        return refused({ errorType: 'FORBIDDEN', code: 'chat.offDuty' });
      const decision = decideChannel(look.channel, command, { talker, lastN: look.head.n });
      if (!decision.ok) return decision;
      const reply = JSON.stringify({ commandId });
      if (decision.value === null) return accepted({ rows: [], reply });
      const { change } = channelChange(look.channel, channelId, decision.value, at, facts);
      return accepted({ ...change, reply });
    });
    if (!outcome.ok) return outcome;
    const [unit = null] = context.unit === undefined ? [] : await tools.reader.units([context.unit]);
    const [described] = await describe([channelId], talkerOf(context), unit);
    const reply: ChannelReply = {
      commandId,
      ...(described === undefined ? {} : { channel: described.shown }),
    };
    return accepted(reply);
  };
};
