import { isoOf, millisecondsOf } from '../kernel/instant.ts';
import type { Deadline } from '../operations/Deadline.ts';
import type { RowFacts } from '../operations/RowFacts.ts';
import type { ChannelId } from './ChannelId.ts';
import type { ChannelHead, ChatChange, ChatLook } from './ChatStore.ts';
import { messageRow } from './chatRows.ts';
import { evolveMessage } from './evolveMessage.ts';
import type { Message } from './Message.ts';
import type { MessageEvent } from './MessageEvent.ts';
import { entryOf, isFull, type TextPage, withMessage } from './TextPage.ts';

const day = 86_400_000;

/** An urgent message is repeated at most so often; who has not answered by then is to be called. */
export const mostRepeats = 6;

/** A message after an event, with all that hangs on it: its number, its words, its deadlines, its journal row. */
export const messageChange = (
  look: ChatLook,
  channelId: ChannelId,
  event: MessageEvent,
  at: string,
  facts: RowFacts,
): { readonly message: Message; readonly change: Omit<ChatChange, 'answered'> } => {
  const before = look.message;
  const basedOn = before?.message.version ?? 0;
  const message = evolveMessage(before?.message ?? null, event, {
    version: basedOn + 1,
    at,
    actor: facts.actor,
  });
  const said = event.type === 'chat.messagePosted';
  const oldest = isoOf(millisecondsOf(at) - look.settings.retentionDays * day);
  const words =
    said || event.type === 'chat.messageEdited' || event.type === 'chat.messageDeleted'
      ? pageFor(look, message, said, oldest)
      : null;
  const page = words?.number ?? before?.page ?? look.head.page;
  const deadlines = deadlinesOf(message, event, at, channelId, look.settings.urgentRepeatSeconds);
  return {
    message,
    change: {
      message: { basedOn, kept: { message, page } },
      rows: [messageRow(facts, channelId, message, event, at)],
      ...(said
        ? { head: { basedOn: look.head.n, channelId, head: headAfter(look.head, message, page, at) } }
        : {}),
      ...(words === null ? {} : { page: { channelId, page: words } }),
      ...(said && message.mentions.length > 0 ? { mentions: message.mentions } : {}),
      ...(deadlines.length === 0 ? {} : { deadlines }),
    },
  };
};

/** What is said goes on the page that is being filled, or begins the next one; what changes stays where it is. */
const pageFor = (look: ChatLook, message: Message, said: boolean, oldest: string): TextPage => {
  const current = look.page;
  const next = said && isFull(current, entryOf(message));
  return withMessage(
    next ? { number: current.number + 1, version: 0, entries: [] } : current,
    message,
    oldest,
  );
};

const headAfter = (head: ChannelHead, message: Message, page: number, at: string): ChannelHead => {
  const yesterday = isoOf(millisecondsOf(at) - day);
  const urgent = head.urgent.filter((one) => one.at > yesterday);
  return {
    n: message.n,
    lastId: message.id,
    urgent: message.ackRequired ? [...urgent, { id: message.id, at }].slice(-20) : urgent,
    page,
  };
};

const deadlinesOf = (
  message: Message,
  event: MessageEvent,
  at: string,
  channelId: ChannelId,
  repeatSeconds: number,
): readonly Deadline[] => {
  const place = { channelId, messageId: message.id, version: message.version };
  if (event.type === 'chat.messageScheduled' && message.sendAt !== undefined)
    return [{ kind: 'MESSAGE_SCHEDULED', dueAt: message.sendAt, ...place }];
  const asks = event.type === 'chat.messagePosted' || event.type === 'chat.messageRepeated';
  if (!asks || !message.ackRequired || message.repeats >= mostRepeats) return [];
  const dueAt = isoOf(millisecondsOf(at) + repeatSeconds * 1_000);
  return [{ kind: 'MESSAGE_URGENT', dueAt, ...place }];
};
