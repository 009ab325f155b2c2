import { computed, type Signal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Frames } from '../app/Frames.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { OpenChannel } from './ChatFeed.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { channelEntity } from './channelEntity.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ChannelAnswer, HeardMarkSchema } from './chatSchemas.ts';
import { type ChannelCopy, createChannelCopy } from './createChannelCopy.ts';
import type { Subscriptions } from './Subscriptions.ts';
import { saidIn } from './saidIn.ts';

/** The channels somebody looks at, or did a moment ago. */
export interface OpenChannels {
  readonly open: (id: string) => OpenChannel;
  readonly has: (id: string) => boolean;
  readonly connected: (id: string) => void;
  readonly page: (id: string, page: FeedPage) => void;
  readonly took: (message: ChatMessage) => void;
  readonly message: (channelId: string, id: string) => ChatMessage | undefined;
  /** This person is no longer in it: nothing of it stays. */
  readonly drop: (id: string) => void;
  readonly stop: () => void;
}

/** So many that nobody looks at are kept, for coming back to: their messages are in memory only. */
const mostResting = 4;

/** A subscription that stands within this has asked who is in the channel, ms. */
const patienceMs = 2_000;

interface Kept {
  readonly copy: ChannelCopy;
  readonly people: Signal<ChannelPeople | null>;
  readonly scheduled: Signal<readonly ChatMessage[]>;
  readonly stopMarks: () => void;
  readPeople: () => Promise<void>;
  lookers: number;
}

/** @param deps.read the person has seen up to that message on this screen. */
export const createOpenChannels = (deps: {
  readonly zone: string;
  readonly ask: GraphqlClient;
  readonly subscriptions: Subscriptions;
  readonly outbox: Outbox;
  readonly timers: Timers;
  readonly random: () => number;
  readonly frames: Frames;
  readonly me: () => string;
  readonly channel: (id: string) => Channel | undefined;
  readonly read: (id: string, n: number) => void;
}): OpenChannels => {
  const kept = new Map<string, Kept>();
  const make = (id: string): Kept => {
    const copy = createChannelCopy(id, deps);
    const people = signal<ChannelPeople | null>(null);
    const scheduled = signal<readonly ChatMessage[]>([]);
    const readPeople = async (): Promise<void> => {
      const answer = await deps.ask(chatDocuments.channel, { id });
      const parsed = answer.ok ? v.safeParse(ChannelAnswer, withoutNulls(answer.value)) : null;
      if (parsed?.success !== true) return;
      const { members, marks, scheduled: later } = parsed.output.channel;
      const known = new Map((people.peek()?.marks ?? []).map((mark) => [mark.personId, mark]));
      people.value = {
        members,
        marks: marks.map((mark) => further(mark, known.get(mark.personId))),
      };
      scheduled.value = later.filter(({ state }) => state === 'SCHEDULED');
    };
    const stopMarks = deps.subscriptions.hear(chatDocuments.hearMarks(id), {
      subscribed: () => void readPeople(),
      data: (data) => {
        const heard = v.safeParse(HeardMarkSchema, withoutNulls(data));
        const now = people.peek();
        if (!heard.success || now === null || now.marks.length === 0) return;
        const { channelId: _, ...mark } = heard.output.marks;
        const known = now.marks.find(({ personId }) => personId === mark.personId);
        const others = now.marks.filter(({ personId }) => personId !== mark.personId);
        people.value = { ...now, marks: [...others, further(mark, known)] };
      },
      turnedAway: () => undefined,
    });
    return { copy, people, scheduled, stopMarks, readPeople, lookers: 0 };
  };
  const end = (id: string): void => {
    const one = kept.get(id);
    kept.delete(id);
    one?.stopMarks();
    one?.copy.stop();
  };
  const tidy = (): void => {
    const resting = [...kept].filter(([, { lookers }]) => lookers === 0);
    for (const [id] of resting.slice(0, Math.max(0, resting.length - mostResting))) end(id);
  };
  return {
    open: (id) => {
      const known = kept.get(id);
      const one = known ?? make(id);
      one.lookers += 1;
      kept.delete(id);
      kept.set(id, one);
      // Heard already, or soon: the driver reads the first picture either way.
      if (known === undefined) one.copy.connected();
      // A new one is told by its subscription's beginning; where that does not come, it is asked all the same.
      if (known !== undefined) void one.readPeople();
      else deps.timers.after(patienceMs, () => void (one.people.peek() === null && one.readPeople()));
      let closed = false;
      const { page: _p, connected: _c, took: _t, stop: _s, ...copy } = one.copy;
      return {
        ...copy,
        scheduled: one.scheduled,
        people: one.people,
        queued: computed(() =>
          deps.outbox.items.value.filter(
            (item) => item.entity === channelEntity(id) && saidIn(item) !== null,
          ),
        ),
        stoppedAt: deps.channel(id)?.readN ?? 0,
        lastAtOpen: deps.channel(id)?.lastN ?? 0,
        read: (n) => deps.read(id, n),
        close: () => {
          if (closed) return;
          closed = true;
          one.lookers -= 1;
          tidy();
        },
      };
    },
    has: (id) => kept.has(id),
    connected: (id) => {
      kept.get(id)?.copy.connected();
    },
    page: (id, page) => {
      const one = kept.get(id);
      one?.copy.page(page);
      const moved = page.entries.some(
        ({ type }) => type.startsWith('chat.member') || type.startsWith('chat.channel'),
      );
      if (one !== undefined && moved) void one.readPeople();
    },
    took: (message) => {
      const one = kept.get(message.channelId);
      if (one === undefined) return;
      if (message.n > 0) one.copy.took(message);
      const others = one.scheduled.peek().filter(({ id }) => id !== message.id);
      if (message.state === 'SCHEDULED') one.scheduled.value = [...others, message];
      else if (others.length < one.scheduled.peek().length) one.scheduled.value = others;
    },
    message: (channelId, id) =>
      kept
        .get(channelId)
        ?.copy.messages.peek()
        .find((one) => one.id === id),
    drop: end,
    stop: () => {
      for (const id of [...kept.keys()]) end(id);
    },
  };
};

const further = <Mark extends { readonly delivered: number; readonly read: number }>(
  mark: Mark,
  known: Mark | undefined,
): Mark => ({
  ...mark,
  delivered: Math.max(mark.delivered, known?.delivered ?? 0),
  read: Math.max(mark.read, known?.read ?? 0),
});
