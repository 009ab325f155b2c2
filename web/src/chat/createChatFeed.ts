import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Frames } from '../app/Frames.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Outbox } from '../offline/Outbox.ts';
import { photoNews } from '../photo/photoNews.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { Channel } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { byNeed, channelAfterChange, channelAfterPost, channelAfterRead } from './channelAfter.ts';
import { chatDocuments } from './chatDocuments.ts';
import {
  ChannelPageHeard,
  ChannelsAnswer,
  HeardMarkSchema,
  HitsAnswer,
  MinePageHeard,
  ReplyAnswer,
  SettingsAnswer,
} from './chatSchemas.ts';
import { createChatCommands } from './createChatCommands.ts';
import { createLivePlaces } from './createLivePlaces.ts';
import { createMarks } from './createMarks.ts';
import { createOpenChannels } from './createOpenChannels.ts';
import { messageAfter } from './messageAfter.ts';
import type { Subscriptions } from './Subscriptions.ts';

export interface ChatFeedDeps {
  readonly zone: string;
  readonly ask: GraphqlClient;
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  readonly send: SendCommand;
  readonly me: () => string;
  readonly timers: Timers;
  readonly random: () => number;
  readonly newUlid: () => string;
  readonly frames: Frames;
  /** Where this device is, while it may be known. */
  readonly own?: () => { readonly lat: number; readonly lon: number } | null;
}

/** AppSync takes a hundred subscriptions a connection; whoever has more channels hears the ones spoken in last. */
const mostHeard = 80;
/** Several reasons to read the list again come together, ms. */
const gatherMs = 150;
/** A last message that got lost in a channel nobody looks at is noticed by then, ms. */
const routineMs = 60_000;

/**
 * A person's channels: the list with what is unread, kept by each channel's own subscription; the channels that are
 * looked at, whole; and what this device says. Only in memory.
 */
export const createChatFeed = (
  deps: ChatFeedDeps,
): ChatFeed & {
  readonly start: () => void;
  readonly stop: () => void;
  /** A command's reply, of this tab or another. */
  readonly took: (data: unknown) => void;
} => {
  const { timers, subscriptions, me } = deps;
  const byId = signal<ReadonlyMap<string, Channel>>(new Map());
  const load = signal<'loading' | 'ready' | 'failed' | 'refused'>('loading');
  const refusedCode = signal<string | null>(null);
  const rings = signal(0);
  const quickReplies = signal<ChatFeed['quickReplies']['value']>([]);
  const heard = new Map<string, { readonly stop: () => void; epoch: string; to: number }>();
  const looked = new Map<string, ReadonlySignal<Channel | null>>();
  let running = false;
  let cancelRead = (): void => undefined;
  let cancelRoutine = (): void => undefined;
  let stopMine = (): void => undefined;
  let attempt = 0;

  const put = (channel: Channel): void => {
    byId.value = new Map(byId.peek()).set(channel.id, channel);
  };
  const marks = createMarks({
    timers,
    tell: async (channelId, mark) => {
      const answer = await deps.ask(chatDocuments.mark, { input: { channelId, ...mark } });
      // Of a channel one is no longer in there is nothing to tell.
      return answer.ok || answer.refusal.kind === 'refused';
    },
  });
  const opened = createOpenChannels({
    ...deps,
    read: (id, n) => {
      const channel = byId.peek().get(id);
      if (channel === undefined || n <= channel.readN) return;
      put(channelAfterRead(channel, n));
      marks.read(id, n);
    },
    channel: (id) => byId.peek().get(id),
  });
  const readSoon = (ms = gatherMs): void => {
    cancelRead();
    cancelRead = timers.after(ms, () => void read());
  };
  const read = async (): Promise<void> => {
    cancelRoutine();
    const answer = await deps.ask(chatDocuments.channels, {});
    if (!running) return;
    const parsed = answer.ok ? v.safeParse(ChannelsAnswer, withoutNulls(answer.value)) : null;
    if (parsed?.success !== true) {
      const no = !answer.ok && answer.refusal.kind === 'refused' ? answer.refusal.code : null;
      refusedCode.value = no;
      if (load.peek() !== 'ready' || no !== null) load.value = no === null ? 'failed' : 'refused';
      if (no !== null) adopt([]);
      attempt += 1;
      readSoon(no === null ? deps.random() * Math.min(10_000, 500 * 2 ** attempt) : routineMs);
      return;
    }
    attempt = 0;
    adopt(parsed.output.channels.items);
    batch(() => {
      load.value = 'ready';
      refusedCode.value = null;
    });
    cancelRoutine = timers.after(routineMs, () => void read());
  };
  const adopt = (items: readonly Channel[]): void => {
    const before = byId.peek();
    const next = new Map(items.map((item) => [item.id, newest(item, before.get(item.id))]));
    const shouted = new Set([...before.values()].flatMap(({ urgent }) => urgent.map(({ id }) => id)));
    const fresh = [...next.values()].some(({ urgent }) => urgent.some(({ id }) => !shouted.has(id)));
    byId.value = next;
    // What one is no longer in leaves this device at once.
    for (const id of before.keys()) if (!next.has(id)) opened.drop(id);
    if (fresh) rings.value += 1;
    for (const { id, lastN } of items) marks.delivered(id, lastN);
    hearThose([...next.values()].sort(byNeed).slice(0, mostHeard));
  };
  const hearThose = (channels: readonly Channel[]): void => {
    const ids = new Set(channels.map(({ id }) => id));
    for (const [id, one] of heard)
      if (!ids.has(id) && !opened.has(id)) {
        one.stop();
        heard.delete(id);
      }
    for (const id of ids) hear(id);
  };
  const hear = (id: string): void => {
    if (heard.has(id)) return;
    const stop = subscriptions.hear(chatDocuments.hearChannel(id), {
      subscribed: () => {
        opened.connected(id);
        // What was said while nobody listened is in the list.
        readSoon();
      },
      data: (data) => {
        const message = v.safeParse(ChannelPageHeard, withoutNulls(data));
        if (message.success) take(id, message.output.channel);
      },
      turnedAway: () => readSoon(),
    });
    heard.set(id, { stop, epoch: '', to: 0 });
  };
  const take = (id: string, page: FeedPage): void => {
    const place = heard.get(id);
    if (place === undefined) return;
    opened.page(id, page);
    const follows = page.epoch === place.epoch && page.from <= place.to + 1;
    if (!follows && place.epoch !== '') readSoon();
    if (page.epoch !== place.epoch || page.to > place.to) {
      place.epoch = page.epoch;
      place.to = page.to;
    }
    let channel = byId.peek().get(id);
    if (channel === undefined) return;
    for (const entry of page.entries) {
      if (entry.type.startsWith('photo.')) photoNews.tell(entry);
      else if (entry.type === 'chat.messagePosted') {
        const message = messageAfter(null, entry);
        if (message === null) continue;
        if (message.priority === 'URGENT' && message.sender.personId !== me() && message.n > channel.lastN)
          rings.value += 1;
        channel = channelAfterPost(channel, message, me());
      } else if (entry.type.startsWith('chat.channel') || entry.type.startsWith('chat.member')) readSoon();
      else {
        const known: ChatMessage | undefined =
          channel.urgent.find((one) => one.id === entry.id) ?? opened.message(id, entry.id);
        const after =
          known === undefined ? null : known.version >= entry.version ? known : messageAfter(known, entry);
        if (after !== null) channel = channelAfterChange(channel, after, me());
        else if (entry.type === 'chat.messageDeleted' || entry.type === 'chat.messageEdited') readSoon();
        if (entry.type === 'chat.messageRepeated' && channel.urgent.some((one) => one.id === entry.id))
          rings.value += 1;
      }
    }
    put(channel);
    marks.delivered(id, channel.lastN);
  };
  const took = (data: unknown): void => {
    const reply = v.safeParse(ReplyAnswer, data);
    if (!reply.success) return;
    const { message } = reply.output.reply;
    if (message === undefined) return;
    opened.took(message);
    const channel = byId.peek().get(message.channelId);
    if (channel === undefined) return;
    const after = message.n > channel.lastN ? channelAfterPost(channel, message, me()) : channel;
    put(channelAfterChange(after, message, me()));
    if (after.readN > channel.readN) marks.read(channel.id, after.readN);
  };
  const live = createLivePlaces({
    timers,
    own: deps.own ?? (() => null),
    // Not through the outbox: a place of a while ago is of no use to anybody.
    move: async (channelId, messageId, { lat, lon }) => {
      const input = { channelId, messageId, lat, lon };
      const answer = await deps.send(
        { document: chatDocuments.movePlace, input, entity: channelId },
        (data) => data,
      );
      return answer.kind !== 'refused';
    },
  });
  const channels = computed(() => [...byId.value.values()].sort(byNeed));
  const commands = createChatCommands({ ...deps, took: (channel) => put(channel), look: () => readSoon() });
  return {
    me,
    channels,
    channel: (id) => {
      const known = looked.get(id) ?? computed(() => byId.value.get(id) ?? null);
      looked.set(id, known);
      return known;
    },
    load,
    refusedCode,
    unread: computed(() => channels.value.reduce((sum, { unread }) => sum + unread, 0)),
    urgent: computed(() =>
      channels.value.flatMap(({ urgent }) => urgent).sort((a, b) => (a.at < b.at ? -1 : 1)),
    ),
    rings,
    open: (id) => {
      hear(id);
      return opened.open(id);
    },
    look: () => {
      if (running) readSoon();
    },
    quickReplies,
    search: async (text, channelId) => {
      const answer = await deps.ask(chatDocuments.search, {
        text,
        ...(channelId !== undefined && { channelId }),
      });
      if (!answer.ok)
        return answer.refusal.kind === 'refused'
          ? { kind: 'refused', code: answer.refusal.code }
          : { kind: 'failed' };
      const parsed = v.safeParse(HitsAnswer, withoutNulls(answer.value));
      if (!parsed.success) return { kind: 'failed' };
      const { items, cut } = parsed.output.searchMessages;
      return { kind: 'found', messages: items, cut };
    },
    ...commands,
    post: (input) => {
      const messageId = deps.newUlid();
      const { channelId, place } = input;
      if (place?.liveUntil !== undefined)
        live.begin({ channelId, messageId, until: Date.parse(place.liveUntil), from: place });
      return commands.post({ ...input, messageId });
    },
    movePlace: (message, to) => {
      if (to.ended === true) live.end(message.id);
      return commands.movePlace(message, to);
    },
    took,
    start: () => {
      if (running) return;
      running = true;
      subscriptions.start();
      const mine = subscriptions.hear(chatDocuments.hearMine, {
        subscribed: () => readSoon(),
        data: (data) => {
          if (v.is(MinePageHeard, withoutNulls(data))) readSoon();
        },
        turnedAway: () => undefined,
      });
      const own = subscriptions.hear(chatDocuments.hearOwnMarks, {
        subscribed: marks.again,
        data: (data) => {
          const mark = v.safeParse(HeardMarkSchema, withoutNulls(data));
          if (!mark.success || mark.output.marks.personId !== me()) return;
          const { channelId, read: n } = mark.output.marks;
          const channel = byId.peek().get(channelId);
          if (channel !== undefined && n > channel.readN) put(channelAfterRead(channel, n));
        },
        turnedAway: () => undefined,
      });
      stopMine = () => {
        mine();
        own();
      };
      void read();
      void deps.ask(chatDocuments.settings, {}).then((answer) => {
        const parsed = answer.ok ? v.safeParse(SettingsAnswer, withoutNulls(answer.value)) : null;
        if (parsed?.success === true) quickReplies.value = parsed.output.chatSettings.quickReplies;
      });
    },
    stop: () => {
      running = false;
      cancelRead();
      cancelRoutine();
      stopMine();
      for (const { stop } of heard.values()) stop();
      heard.clear();
      opened.stop();
      live.stop();
      subscriptions.stop();
      byId.value = new Map();
      load.value = 'loading';
    },
  };
};

/** A list may be older than what was heard meanwhile: a number never goes back. */
const newest = (item: Channel, known: Channel | undefined): Channel => {
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
