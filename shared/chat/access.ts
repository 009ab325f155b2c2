import { millisecondsOf } from '../kernel/instant.ts';
import type { Message } from './Message.ts';
import type { Standing } from './Standing.ts';

export const channelActions = [
  'POST',
  'URGENT',
  'SCHEDULE',
  'RENAME',
  'ADD_MEMBERS',
  'REMOVE_MEMBER',
  'LEAVE',
] as const;
export type ChannelAction = (typeof channelActions)[number];

export const messageActions = [
  'REPLY',
  'EDIT',
  'DELETE',
  'REACT',
  'ACKNOWLEDGE',
  'MOVE_PLACE',
  'WITHDRAW',
] as const;
export type MessageAction = (typeof messageActions)[number];

type Says = Pick<Standing, 'kind' | 'role' | 'state' | 'posts'>;

/** What somebody may do in a channel they are in. */
export const allowedChannelActions = ({ kind, role, state, posts }: Says): readonly ChannelAction[] => {
  const speaks = posts && state === 'OPEN';
  const group = kind === 'GROUP';
  const can: Readonly<Record<ChannelAction, boolean>> = {
    POST: speaks,
    URGENT: speaks,
    SCHEDULE: speaks,
    RENAME: group && role === 'MODERATOR',
    ADD_MEMBERS: group && role === 'MODERATOR',
    REMOVE_MEMBER: group && role === 'MODERATOR',
    LEAVE: group,
  };
  return channelActions.filter((action) => can[action]);
};

/**
 * What somebody may do with a message now; the server sends it, and a client uses it again after each event it applies.
 *
 * @param now milliseconds since the epoch: a live place ends by itself
 */
export const allowedMessageActions = (
  message: Message,
  { state, posts, cleans, fixedN = 0 }: Pick<Standing, 'state' | 'posts' | 'cleans' | 'fixedN'>,
  personId: string,
  now: number,
): readonly MessageAction[] => {
  const mine = message.sender.personId === personId;
  if (message.state === 'SCHEDULED') return mine ? ['WITHDRAW'] : [];
  if (message.state !== 'SENT') return [];
  const open = state === 'OPEN';
  const acknowledged = message.acks.some((ack) => ack.personId === personId);
  const liveUntil = message.place?.liveUntil;
  const can: Readonly<Record<MessageAction, boolean>> = {
    REPLY: open && posts,
    EDIT: open && mine && message.text !== undefined && message.n > fixedN,
    // What must not stand there goes, even when the incident is over.
    DELETE: mine || cleans,
    REACT: open && !mine,
    ACKNOWLEDGE: message.ackRequired && !mine && !acknowledged,
    MOVE_PLACE: mine && liveUntil !== undefined && millisecondsOf(liveUntil) > now && message.n > fixedN,
    WITHDRAW: false,
  };
  return messageActions.filter((action) => can[action]);
};
