import * as v from 'valibot';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Outbox, OutboxCommand } from '../offline/Outbox.ts';
import type { Channel } from './Channel.ts';
import type { ChatFeed, PostInput } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { channelEntity } from './channelEntity.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ReplyAnswer } from './chatSchemas.ts';

type Commands = Pick<
  ChatFeed,
  | 'edit'
  | 'remove'
  | 'react'
  | 'acknowledge'
  | 'movePlace'
  | 'withdraw'
  | 'openDirect'
  | 'createGroup'
  | 'rename'
  | 'addMembers'
  | 'removeMember'
  | 'leave'
> & {
  readonly post: (input: Post) => Promise<FieldAnswer<ChatMessage>>;
  readonly postAfter: (first: OutboxCommand, input: Post) => Promise<FieldAnswer<true>>;
};

type Post = PostInput & { readonly messageId: string };

type FieldCommand = 'post' | 'edit' | 'remove' | 'react' | 'acknowledge' | 'movePlace' | 'withdraw';

/**
 * What a person can do in channels. What is said goes through the outbox, in order per channel; who is in a channel is
 * arranged with the zone at the other end.
 * @param deps.took a channel as a reply has it; @param deps.look the list may have changed.
 */
export const createChatCommands = (deps: {
  readonly outbox: Outbox;
  readonly send: SendCommand;
  readonly newUlid: () => string;
  readonly took: (channel: Channel) => void;
  readonly look: () => void;
}): Commands => {
  const message = (data: unknown): ChatMessage | null => {
    const reply = v.safeParse(ReplyAnswer, data);
    return reply.success ? (reply.output.reply.message ?? null) : null;
  };
  const said = (
    name: FieldCommand,
    channelId: string,
    input: Readonly<Record<string, unknown>>,
  ): OutboxCommand => ({
    document: chatDocuments[name],
    input: { channelId, ...input },
    // What is confirmed waits for nothing that is being said.
    entity: name === 'acknowledge' ? `${channelEntity(channelId)}/acks` : channelEntity(channelId),
    // No word of what was said: the drawer lists kinds.
    words: { name: `chat.${name}`, params: {} },
  });
  const field = (...what: Parameters<typeof said>): Promise<FieldAnswer<ChatMessage>> =>
    deps.outbox.send(said(...what), message);
  const arrange = async (
    document: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<CommandAnswer<Channel>> => {
    const answer = await deps.send({ document, input, entity: null }, (data) => {
      const reply = v.safeParse(ReplyAnswer, data);
      return reply.success ? (reply.output.reply.channel ?? gone(input)) : null;
    });
    if (answer.kind === 'accepted') {
      if (answer.value.title !== '' || answer.value.kind !== 'GROUP') deps.took(answer.value);
      deps.look();
    }
    return answer;
  };
  const of = ({ id }: ChatMessage): { readonly messageId: string } => ({ messageId: id });
  return {
    post: ({ channelId, ...input }) => field('post', channelId, input),
    postAfter: (first, { channelId, ...input }) =>
      deps.outbox.send({ ...first, next: said('post', channelId, input) }, () => true),
    edit: (one, text) => field('edit', one.channelId, { ...of(one), text }),
    remove: (one, reason) =>
      field('remove', one.channelId, { ...of(one), ...(reason !== undefined && { reason }) }),
    react: (one, reaction) => field('react', one.channelId, { ...of(one), reaction }),
    acknowledge: (one) => field('acknowledge', one.channelId, of(one)),
    movePlace: (one, to) => field('movePlace', one.channelId, { ...of(one), ...to }),
    withdraw: (one) => field('withdraw', one.channelId, of(one)),
    openDirect: (personId) => arrange(chatDocuments.openDirect, { personId }),
    createGroup: (title, personIds) =>
      arrange(chatDocuments.createGroup, { channelId: deps.newUlid(), title, personIds }),
    rename: (channelId, title) => arrange(chatDocuments.renameGroup, { channelId, title }),
    addMembers: (channelId, personIds) => arrange(chatDocuments.addMembers, { channelId, personIds }),
    removeMember: (channelId, personId) => arrange(chatDocuments.removeMember, { channelId, personId }),
    leave: (channelId) => arrange(chatDocuments.leave, { channelId }),
  };
};

/** The answer to who is no longer in it: there is no channel to show. */
const gone = (input: Readonly<Record<string, unknown>>): Channel => ({
  id: String(input.channelId ?? ''),
  kind: 'GROUP',
  title: '',
  state: 'READ_ONLY',
  memberCount: 0,
  lastN: 0,
  readN: 0,
  unread: 0,
  mentions: 0,
  urgent: [],
  allowedActions: [],
});
