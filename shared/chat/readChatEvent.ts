import * as v from 'valibot';
import { bodyOf } from '../journal/bodyOf.ts';
import type { FeedEntry } from '../journal/FeedPage.ts';
import type { ChannelEvent, ChannelNotice } from './ChannelEvent.ts';
import { MemberSchema } from './ChannelSchema.ts';
import { reactions } from './Message.ts';
import { chatEventVersion, type MessageEvent } from './MessageEvent.ts';
import { MessageSchema } from './MessageSchema.ts';

const n = v.number();
const text = v.exactOptional(v.string());

const EventSchema: v.GenericSchema<unknown, MessageEvent | ChannelEvent | ChannelNotice> = v.variant('type', [
  v.object({ type: v.literal('chat.messagePosted'), n, message: MessageSchema }),
  v.object({ type: v.literal('chat.messageScheduled'), message: MessageSchema }),
  v.object({ type: v.literal('chat.messageWithdrawn') }),
  v.object({ type: v.literal('chat.messageEdited'), n, text: v.string() }),
  v.object({ type: v.literal('chat.messageDeleted'), n, reason: text }),
  v.object({ type: v.literal('chat.reacted'), n, reaction: v.nullable(v.picklist(reactions)) }),
  v.object({ type: v.literal('chat.acknowledged'), n }),
  v.object({ type: v.literal('chat.messageRepeated'), n }),
  v.object({
    type: v.literal('chat.placeMoved'),
    n,
    lat: v.number(),
    lon: v.number(),
    ended: v.boolean(),
  }),
  v.object({
    type: v.literal('chat.channelOpened'),
    kind: v.picklist(['DIRECT', 'GROUP']),
    title: v.string(),
    members: v.array(MemberSchema),
  }),
  v.object({ type: v.literal('chat.channelRenamed'), title: v.string() }),
  v.object({ type: v.literal('chat.membersAdded'), members: v.array(MemberSchema) }),
  v.object({ type: v.literal('chat.memberRemoved'), personId: v.string(), moderator: text }),
  v.object({ type: v.literal('chat.channelAdded'), channelId: v.string() }),
  v.object({ type: v.literal('chat.channelRemoved'), channelId: v.string() }),
]);

/** Chat's event in a feed entry; null when this reader does not know it, or its body was taken out of the answer. */
export const readChatEvent = (
  entry: Pick<FeedEntry, 'type' | 'v' | 'body'>,
): MessageEvent | ChannelEvent | ChannelNotice | null => {
  if (!entry.type.startsWith('chat.') || entry.v !== chatEventVersion) return null;
  const parsed = v.safeParse(EventSchema, bodyOf(entry));
  return parsed.success && parsed.output.type === entry.type ? parsed.output : null;
};
