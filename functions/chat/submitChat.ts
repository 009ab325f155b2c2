import { applyChat, type ChatDecided } from '../../shared/chat/applyChat.ts';
import type { ChannelId } from '../../shared/chat/ChannelId.ts';
import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import type { ChatLook } from '../../shared/chat/ChatStore.ts';
import type { Talker } from '../../shared/chat/Standing.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import type { RowFacts } from '../../shared/operations/RowFacts.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ChatTools } from './ChatTools.ts';
import type { AskedCommand } from './chatCommand.ts';
import { talkerOf } from './talkerOf.ts';

/** A person's command about a channel, or a message of it. */
export interface AskedOfChat extends AskedCommand {
  readonly channelId: ChannelId;
  readonly messageId?: string;
}

/** What a command does to what one consistent look found, asked by `talker`; `facts` go into its journal rows. */
export type DecideChat = (
  look: ChatLook,
  at: string,
  by: { readonly talker: Talker; readonly facts: RowFacts },
) => Result<ChatDecided, ChatRefusal>;

/** What a person's commands in chat share: each is done once, by who it is in the directory and which unit they are on now. */
export const submitChat =
  (tools: ChatTools) =>
  (
    { channelId, messageId, envelope, payloadHash }: AskedOfChat,
    context: CallContext,
    decide: DecideChat,
  ): Promise<Result<string, ChatRefusal | CommonRefusal>> => {
    const { actor, unit: unitId } = context;
    const { commandId, deviceId } = envelope;
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const by = { talker: talkerOf(context), facts };
    return applyChat(tools)({
      commandId,
      payloadHash,
      actor,
      wanted: {
        channelId,
        ...(messageId === undefined ? {} : { messageId }),
        ...(unitId === undefined ? {} : { unitId }),
      },
      decide: (look, at) => decide(look, at, by),
    });
  };
