import * as v from 'valibot';
import { messageKinds, messagePriorities } from '../../../shared/chat/Message.ts';
import { MessageSchema as SaidSchema } from '../../../shared/chat/MessageSchema.ts';
import { priorities } from '../../../shared/incident/priorities.ts';
import { FeedCatchUpSchema, FeedPageSchema } from '../realtime/FeedPageSchema.ts';
import type { Channel, ChannelMark, ChannelMember } from './Channel.ts';
import { channelKinds } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';

const text = v.exactOptional(v.string());

/** A message as the API answers it. */
export const MessageSchema: v.GenericSchema<unknown, ChatMessage> = v.pipe(
  v.looseObject({
    // A newer zone may know kinds this client does not: it shows what words they have (decisions.md 2).
    kind: v.fallback(v.picklist(messageKinds), 'TEXT'),
    priority: v.fallback(v.picklist(messagePriorities), 'NORMAL'),
    allowedActions: v.optional(v.array(v.string()), []),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = v.safeParse(SaidSchema, dataset.value);
    if (!parsed.success) {
      addIssue({ message: parsed.issues[0].message });
      return NEVER;
    }
    return { ...parsed.output, allowedActions: dataset.value.allowedActions };
  }),
);

export const ChannelSchema: v.GenericSchema<unknown, Channel> = v.object({
  id: v.string(),
  kind: v.fallback(v.picklist(channelKinds), 'GROUP'),
  title: v.string(),
  incidentId: text,
  priority: v.exactOptional(v.picklist(priorities)),
  state: v.fallback(v.picklist(['OPEN', 'READ_ONLY']), 'READ_ONLY'),
  memberCount: v.number(),
  lastN: v.number(),
  readN: v.number(),
  unread: v.number(),
  mentions: v.number(),
  urgent: v.optional(v.array(MessageSchema), []),
  lastMessage: v.exactOptional(
    v.object({
      n: v.number(),
      at: v.string(),
      senderName: v.string(),
      kind: v.fallback(v.picklist(messageKinds), 'TEXT'),
      text,
      priority: v.fallback(v.picklist(messagePriorities), 'NORMAL'),
      deletedAt: text,
    }),
  ),
  allowedActions: v.optional(v.array(v.string()), []),
});

export const MemberSchema: v.GenericSchema<unknown, ChannelMember> = v.object({
  personId: v.string(),
  name: v.string(),
  callSign: text,
  role: text,
});

export const MarkSchema: v.GenericSchema<unknown, ChannelMark> = v.object({
  personId: v.string(),
  delivered: v.number(),
  read: v.number(),
});

/** Whose device it was, and of which channel: what a subscription brings. */
export const HeardMarkSchema = v.object({
  marks: v.object({ channelId: v.string(), personId: v.string(), delivered: v.number(), read: v.number() }),
});

export const ChannelsAnswer = v.object({ channels: v.object({ items: v.array(ChannelSchema) }) });
export const ChannelAnswer = v.object({
  channel: v.object({
    channel: ChannelSchema,
    members: v.array(MemberSchema),
    marks: v.optional(v.array(MarkSchema), []),
    scheduled: v.optional(v.array(MessageSchema), []),
  }),
});
export const MessagesAnswer = v.object({
  messages: v.object({
    epoch: v.string(),
    seq: v.number(),
    lastN: v.number(),
    items: v.array(MessageSchema),
  }),
});
export const HitsAnswer = v.object({
  searchMessages: v.object({ items: v.array(MessageSchema), cut: v.optional(v.boolean(), false) }),
});
export const ColleaguesAnswer = v.object({
  colleagues: v.object({
    items: v.array(v.object({ personId: v.string(), name: v.string(), unit: text, team: text })),
    cut: v.boolean(),
  }),
});
export const ChannelFeedAnswer = v.object({ channelFeed: FeedCatchUpSchema });
export const ChannelPageHeard = v.object({ channel: FeedPageSchema });
export const MinePageHeard = v.object({ mine: FeedPageSchema });
export const ReplyAnswer = v.object({
  reply: v.object({ message: v.exactOptional(MessageSchema), channel: v.exactOptional(ChannelSchema) }),
});

const Four = v.object({ nl: v.string(), fr: v.string(), de: v.string(), en: v.string() });
export const SettingsAnswer = v.object({ chatSettings: v.object({ quickReplies: v.array(Four) }) });
