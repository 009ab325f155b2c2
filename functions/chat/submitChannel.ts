import { applyChat } from '../../shared/chat/applyChat.ts';
import type { ChannelId } from '../../shared/chat/ChannelId.ts';
import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import { channelChange } from '../../shared/chat/channelChange.ts';
import { type ChannelCommand, decideChannel } from '../../shared/chat/decideChannel.ts';
import { onDutyWith } from '../../shared/chat/standingIn.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ChannelReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ChatTools } from './ChatTools.ts';
import { describeChannels } from './describeChannels.ts';
import { talkerOf } from './talkerOf.ts';

/** One command about a channel whose members are stored, parsed. */
export interface AskedOfChannel {
  readonly channelId: ChannelId;
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
  readonly command: ChannelCommand;
}

/**
 * What a person's commands about a channel share: do it once, and show the channel as the caller has it now; nothing of it
 * where they went. Off duty nobody makes or changes channels but where the zone leaves them open.
 */
export const submitChannel = (tools: ChatTools) => {
  const describe = describeChannels(tools);
  return async (
    { channelId, envelope, payloadHash, command }: AskedOfChannel,
    context: CallContext,
  ): Promise<Result<unknown, ChatRefusal | CommonRefusal>> => {
    const { actor, unit: unitId } = context;
    const { commandId, deviceId } = envelope;
    const talker = talkerOf(context);
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChat(tools)({
      commandId,
      payloadHash,
      actor,
      wanted: { channelId, ...(unitId === undefined ? {} : { unitId }) },
      decide: (look, at) => {
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
      },
    });
    if (!outcome.ok) return outcome;
    const [unit = null] = unitId === undefined ? [] : await tools.reader.units([unitId]);
    const [described] = await describe([channelId], talker, unit);
    const reply: ChannelReply = {
      commandId,
      ...(described === undefined ? {} : { channel: described.shown }),
    };
    return accepted(reply);
  };
};
