import * as v from 'valibot';
import { applyChat } from '../../shared/chat/applyChat.ts';
import { broadcastId } from '../../shared/chat/ChannelId.ts';
import { chatSettingsRow } from '../../shared/chat/chatRows.ts';
import { chatSettingsInput } from '../../shared/chat/settings/ChatSettingsSchema.ts';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { ChatSettingsReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: chatSettingsInput });

/** Mutation.changeChatSettings: all the settings as they are to be; who looked at older ones looks again. */
export const changeChatSettings =
  (tools: ChatTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const { commandId, baseVersion, deviceId } = envelope;
    const { actor } = context;
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChat(tools)({
      commandId,
      payloadHash: payloadHash(['changeChatSettings', parsed.value]),
      actor,
      wanted: { channelId: broadcastId },
      decide: ({ settings: { version: basedOn } }, at) => {
        if (baseVersion !== undefined && baseVersion !== basedOn)
          return refused({
            errorType: 'CONFLICT',
            code: 'chat.settingsChangedSince',
            params: { version: basedOn },
          });
        const settings = { ...wanted, version: basedOn + 1 };
        return accepted({
          settings: { basedOn, settings },
          rows: [chatSettingsRow(facts, settings, at)],
          reply: JSON.stringify({ commandId, settings } satisfies ChatSettingsReply),
        });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
