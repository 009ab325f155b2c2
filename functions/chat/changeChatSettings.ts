import { applyChat } from '../../shared/chat/applyChat.ts';
import { broadcastId } from '../../shared/chat/ChannelId.ts';
import { chatSettingsRow } from '../../shared/chat/chatRows.ts';
import { chatSettingsInput } from '../../shared/chat/settings/ChatSettingsSchema.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ChatSettingsReply } from '../../shared/schema.generated.ts';
import { settingsCommand } from '../middleware/settingsCommand.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';

/** Mutation.changeChatSettings: what the zone decides about talking. */
export const changeChatSettings = (tools: ChatTools): UseCase =>
  settingsCommand(tools.zone, {
    name: 'changeChatSettings',
    input: chatSettingsInput,
    changedSince: 'chat.settingsChangedSince',
    store: ({ command, facts, next }) =>
      applyChat(tools)({
        ...command,
        wanted: { channelId: broadcastId },
        decide: ({ settings: { version: basedOn } }, at) => {
          const decided = next(basedOn);
          if (!decided.ok) return decided;
          const settings = decided.value;
          const { commandId } = command;
          return accepted({
            settings: { basedOn, settings },
            rows: [chatSettingsRow(facts, settings, at)],
            reply: JSON.stringify({ commandId, settings } satisfies ChatSettingsReply),
          });
        },
      }),
  });
