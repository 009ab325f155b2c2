import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { Channel } from '../../../../shared/chat/Channel.ts';
import { type ChannelId, ofWhat } from '../../../../shared/chat/ChannelId.ts';
import { ChannelSchema } from '../../../../shared/chat/ChannelSchema.ts';
import type { ChannelHead, KeptMessage } from '../../../../shared/chat/ChatStore.ts';
import { MessageSchema } from '../../../../shared/chat/MessageSchema.ts';
import { noHead } from '../../../../shared/chat/noHead.ts';
import type { TextPage } from '../../../../shared/chat/TextPage.ts';
import { isoOf, millisecondsOf } from '../../../../shared/kernel/instant.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { chatKeys } from './chatKeys.ts';

type Item = Readonly<Record<string, unknown>>;

const day = 86_400_000;

/** `kind` says of every item what it is; what kind of channel or message it is stands beside it. */
export const channelItem = ({ kind: channelKind, ...channel }: Channel) =>
  kept(
    'STAFF_5',
    channel.updatedAt,
    { ...chatKeys.channel(channel.id), kind: 'CHANNEL', schema: 1, channelKind, ...channel },
    { open: channel.members.length > 0 },
  );

/** A stored item as a channel; null for no item. A broken one is a fault and throws. */
export const channelOf = (item: Item | undefined): Channel | null =>
  item === undefined ? null : v.parse(ChannelSchema, { ...item, kind: item.channelKind });

/** A message ends when it says it does, which the zone may have set earlier than the class of retention. */
export const messageItem = ({ message, page }: KeptMessage) => {
  const { kind: messageKind, ...rest } = message;
  return kept('CHAT_30D', isoOf(millisecondsOf(message.dueAt) - 30 * day), {
    ...chatKeys.message(message.id),
    kind: 'MESSAGE',
    schema: 1,
    messageKind,
    page,
    message: JSON.stringify(rest),
    version: message.version,
  });
};

const KeptSchema = v.object({
  page: v.number(),
  message: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
  messageKind: v.string(),
});

export const messageOf = (item: Item | undefined): KeptMessage | null => {
  if (item === undefined) return null;
  const { page, message, messageKind } = v.parse(KeptSchema, item);
  return { page, message: v.parse(MessageSchema, { ...message, kind: messageKind }) };
};

/** The head outlives what was said: a number is never given twice. */
export const headItem = (channelId: ChannelId, head: ChannelHead, at: string) =>
  kept(
    'STAFF_5',
    at,
    { ...chatKeys.head(channelId), kind: 'CHANNEL_HEAD', schema: 1, ...head, version: head.n },
    { open: true },
  );

const HeadSchema = v.object({
  n: v.number(),
  lastId: v.exactOptional(v.string()),
  urgent: v.array(v.object({ id: v.string(), at: v.string() })),
  page: v.number(),
});

export const headOf = (item: Item | undefined): ChannelHead =>
  item === undefined ? noHead : v.parse(HeadSchema, item);

/**
 * One packed text a page: it is read and written as a whole, and costs a store nothing to take apart. Packed it is about a
 * third of the bytes, written with every message and read by every search.
 */
export const pageItem = (channelId: ChannelId, { number, version, entries }: TextPage, at: string) =>
  kept('FEED_30D', at, {
    ...chatKeys.page(channelId, number),
    kind: 'TEXTS',
    schema: 2,
    version,
    entries: deflateRawSync(
      JSON.stringify(entries.map(({ n, id, at: said, words }) => [n, id, said, words])),
    ),
  });

const PageSchema = v.object({ version: v.number(), entries: v.instance(Uint8Array) });

const EntriesSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(v.tuple([v.number(), v.string(), v.string(), v.string()])),
);

/**
 * A stored page; an empty one where there is none.
 * @param asked folded words: a page in which one of them stands nowhere is not taken apart, and comes without entries
 */
export const pageOf = (item: Item | undefined, number: number, asked: readonly string[] = []): TextPage => {
  if (item === undefined) return { number, version: 0, entries: [] };
  const { version, entries } = v.parse(PageSchema, item);
  const text = inflateRawSync(entries).toString();
  // Folded words are letters and digits only: they stand in the text as they are.
  const held = asked.every((word) => text.includes(word)) ? v.parse(EntriesSchema, text) : [];
  return { number, version, entries: held.map(([n, id, at, words]) => ({ n, id, at, words })) };
};

/** Which incident's channel it is; null for the others. */
export const incidentOfChannel = (channelId: ChannelId): string | null =>
  channelId.startsWith('I-') ? ofWhat(channelId) : null;
