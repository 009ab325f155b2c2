import { computed, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { Frames } from '../app/Frames.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { Channel } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { byNeed, channelAfterChange, channelAfterPost, channelAfterRead, newest } from './channelAfter.ts';
import { channelAfterPage } from './channelAfterPage.ts';
import { chatDocuments } from './chatDocuments.ts';
import { HeardMarkSchema, MinePageHeard, ReplyAnswer } from './chatSchemas.ts';
import { createChatCommands } from './createChatCommands.ts';
import { createChatQuestions } from './createChatQuestions.ts';
import { createHearing } from './createHearing.ts';
import { createListReader } from './createListReader.ts';
import { createLivePlaces } from './createLivePlaces.ts';
import { createMarks } from './createMarks.ts';
import { createOpenChannels } from './createOpenChannels.ts';
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
  const rings = signal(0);
  const looked = new Map<string, ReadonlySignal<Channel | null>>();
  let running = false;
  let stopMine = (): void => undefined;

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
    const spokenInLast = [...next.values()].sort(byNeed).slice(0, mostHeard);
    hearing.hearThose(
      spokenInLast.map(({ id }) => id),
      opened.has,
    );
  };
  const list = createListReader({ ...deps, adopt });
  const hearing = createHearing({
    subscriptions,
    subscribed: opened.connected,
    look: list.soon,
    page: (id, page) => {
      opened.page(id, page);
      const before = byId.peek().get(id);
      if (before === undefined) return;
      const channel = channelAfterPage(before, page, {
        me: me(),
        message: (messageId) => opened.message(id, messageId),
        look: list.soon,
        ring: () => {
          rings.value += 1;
        },
      });
      put(channel);
      marks.delivered(id, channel.lastN);
    },
  });
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
  const commands = createChatCommands({ ...deps, took: (channel) => put(channel), look: list.soon });
  const { askQuickReplies, ...questions } = createChatQuestions(deps.ask);
  return {
    me,
    channels,
    channel: (id) => {
      const known = looked.get(id) ?? computed(() => byId.value.get(id) ?? null);
      looked.set(id, known);
      return known;
    },
    load: list.load,
    refusedCode: list.refusedCode,
    unread: computed(() => channels.value.reduce((sum, { unread }) => sum + unread, 0)),
    urgent: computed(() =>
      channels.value.flatMap(({ urgent }) => urgent).sort((a, b) => (a.at < b.at ? -1 : 1)),
    ),
    rings,
    open: (id) => {
      hearing.hear(id);
      return opened.open(id);
    },
    look: (id) => (id === undefined ? list.soon() : list.seek(id)),
    ...questions,
    ...commands,
    post: (input) => {
      const messageId = deps.newUlid();
      const { channelId, place } = input;
      if (place?.liveUntil !== undefined)
        live.begin({ channelId, messageId, until: Date.parse(place.liveUntil), from: place });
      return commands.post({ ...input, messageId });
    },
    postAfter: (first, input) => commands.postAfter(first, { ...input, messageId: deps.newUlid() }),
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
        subscribed: list.soon,
        data: (data) => {
          if (v.is(MinePageHeard, withoutNulls(data))) list.soon();
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
      list.start();
      void askQuickReplies();
    },
    stop: () => {
      running = false;
      list.stop();
      stopMine();
      hearing.stop();
      opened.stop();
      live.stop();
      subscriptions.stop();
      byId.value = new Map();
    },
  };
};
