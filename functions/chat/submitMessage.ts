import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import { decideMessage } from '../../shared/chat/decideMessage.ts';
import type { MessageCommand } from '../../shared/chat/MessageCommand.ts';
import { messageChange } from '../../shared/chat/messageChange.ts';
import { standingIn } from '../../shared/chat/standingIn.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { MessageReply } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { ChatTools } from './ChatTools.ts';
import { messageView } from './messageView.ts';
import { type AskedOfChat, submitChat } from './submitChat.ts';

/** One command about one message, parsed. */
export interface AskedOfMessage extends AskedOfChat {
  readonly messageId: string;
  readonly command: MessageCommand;
}

/** What a person's commands about a message share: do it once, answer with the message as it is then. */
export const submitMessage = (tools: ChatTools) => {
  const submit = submitChat(tools);
  return async (
    asked: AskedOfMessage,
    context: CallContext,
  ): Promise<Result<unknown, ChatRefusal | CommonRefusal>> => {
    const { channelId, command, envelope } = asked;
    const outcome = await submit(asked, context, (look, at, { talker, facts }) => {
      const found = standingIn(channelId, talker, look);
      if (!found.ok) return found;
      const standing = found.value;
      const before = look.message?.message ?? null;
      const decision = decideMessage(before, command, {
        at,
        channelId,
        nextN: look.head.n + 1,
        talker,
        standing,
        retentionDays: look.settings.retentionDays,
      });
      if (!decision.ok) return decision;
      const changed =
        decision.value === null ? null : messageChange(look, channelId, decision.value, at, facts);
      const message = changed?.message ?? before;
      if (message === null) return refused({ errorType: 'NOT_FOUND', code: 'chat.messageUnknown' });
      const shown = messageView(message, standing, talker.personId, millisecondsOf(at));
      const { commandId } = envelope;
      const reply = JSON.stringify({ commandId, message: shown } satisfies MessageReply);
      return accepted({ ...(changed?.change ?? { rows: [] }), reply });
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
};
