import type { Channel, MessageGist } from './Channel.ts';
import type { ChatMessage } from './ChatMessage.ts';

/** A message in one line, as the list shows it. */
export const gistOf = (message: ChatMessage): MessageGist => ({
  n: message.n,
  at: message.at,
  senderName: message.sender.name,
  kind: message.kind,
  ...(message.text === undefined ? {} : { text: message.text }),
  priority: message.priority,
  ...(message.deletedAt === undefined ? {} : { deletedAt: message.deletedAt }),
});

/** A channel of the list after a message was posted in it, by somebody or by this person. Pure. */
export const channelAfterPost = (channel: Channel, message: ChatMessage, me: string): Channel => {
  if (message.n <= channel.lastN) return channel;
  const own = message.sender.personId === me;
  // Who writes has seen the end, unless something was waiting there.
  const readN = own && channel.unread === 0 ? message.n : channel.readN;
  const named = !own && message.mentions.includes(me) ? 1 : 0;
  const urgent = !own && message.priority === 'URGENT' ? [...channel.urgent, message] : channel.urgent;
  return {
    ...channel,
    lastN: message.n,
    readN,
    unread: message.n - readN,
    mentions: channel.mentions + named,
    urgent,
    lastMessage: gistOf(message),
  };
};

/** A channel of the list after something became of one of its messages. Pure. */
export const channelAfterChange = (channel: Channel, message: ChatMessage, me: string): Channel => {
  const confirmed = message.acks.some(({ personId }) => personId === me) || message.deletedAt !== undefined;
  const urgent = channel.urgent.flatMap((one) =>
    one.id !== message.id ? [one] : confirmed ? [] : [message],
  );
  const lastMessage = channel.lastMessage?.n === message.n ? gistOf(message) : channel.lastMessage;
  return { ...channel, urgent, ...(lastMessage === undefined ? {} : { lastMessage }) };
};

/** A channel of the list after this person read up to a message, here or on another device. Pure. */
export const channelAfterRead = (channel: Channel, n: number): Channel => {
  if (n <= channel.readN) return channel;
  const readN = Math.min(n, Math.max(channel.lastN, n));
  const unread = Math.max(0, channel.lastN - readN);
  return { ...channel, readN, unread, mentions: Math.min(channel.mentions, unread) };
};

/** A list may be older than what was heard meanwhile: a number never goes back. */
export const newest = (item: Channel, known: Channel | undefined): Channel => {
  if (known === undefined) return item;
  const read = channelAfterRead(item, known.readN);
  return known.lastN > item.lastN && known.lastMessage !== undefined
    ? {
        ...read,
        lastN: known.lastN,
        unread: Math.max(0, known.lastN - read.readN),
        mentions: known.mentions,
        urgent: known.urgent,
        lastMessage: known.lastMessage,
      }
    : read;
};

/** What needs a person first: something urgent, then the one spoken in last. */
export const byNeed = (a: Channel, b: Channel): number =>
  Number(b.urgent.length > 0) - Number(a.urgent.length > 0) ||
  compare(b.lastMessage?.at ?? '', a.lastMessage?.at ?? '') ||
  compare(a.title, b.title);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
