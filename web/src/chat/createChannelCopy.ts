import { batch, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Frames } from '../app/Frames.ts';
import { createFeedDriver } from '../realtime/createFeedDriver.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Timers } from '../realtime/Timers.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ChannelFeedAnswer, MessagesAnswer } from './chatSchemas.ts';
import { createMessageStore } from './createMessageStore.ts';

/** How an opened channel stands: its newest messages are on their way, here, or not to be had now. */
export type ChannelLoad = 'loading' | 'ready' | 'failed' | 'refused';

/** One channel somebody looks at, live. */
export interface ChannelCopy {
  readonly id: string;
  /** A stretch of its messages, oldest first. */
  readonly messages: ReadonlySignal<readonly ChatMessage[]>;
  readonly scheduled: ReadonlySignal<readonly ChatMessage[]>;
  readonly load: ReadonlySignal<ChannelLoad>;
  /** A key under `refusal.`, where the zone said no. */
  readonly refusedCode: ReadonlySignal<string | null>;
  /** Whether there are older ones than the first here, and newer ones than the last. */
  readonly older: ReadonlySignal<boolean>;
  readonly newer: ReadonlySignal<boolean>;
  readonly readOlder: () => Promise<void>;
  readonly readNewer: () => Promise<void>;
  /** Goes to a message that may be far from what is here. */
  readonly goTo: (n: number) => Promise<void>;
  readonly goToEnd: () => Promise<void>;
  /** A page of its subscription. */
  readonly page: (page: FeedPage) => void;
  /** Its subscription stands, first time or again. */
  readonly connected: () => void;
  /** A command's reply. */
  readonly took: (message: ChatMessage) => void;
  readonly stop: () => void;
}

interface Snapshot {
  readonly epoch: string;
  readonly seq: number;
  readonly lastN: number;
  readonly items: readonly ChatMessage[];
}

/** Messages a page: more than three screens full. */
const pageSize = 100;

/** @param deps.zone the zone's code, of which the topic's name is made. */
export const createChannelCopy = (
  id: string,
  deps: {
    readonly zone: string;
    readonly ask: GraphqlClient;
    readonly timers: Timers;
    readonly random: () => number;
    readonly frames: Frames;
  },
): ChannelCopy => {
  const { timers } = deps;
  const store = createMessageStore();
  const messages = signal<readonly ChatMessage[]>([]);
  const scheduled = signal<readonly ChatMessage[]>([]);
  const load = signal<ChannelLoad>('loading');
  const refusedCode = signal<string | null>(null);
  const older = signal(false);
  const newer = signal(false);
  let lastN = 0;
  let stopped = false;
  let reading = false;
  let cancelDue = (): void => undefined;

  const publish = (): void => {
    if (stopped) return;
    cancelDue();
    const next = store.forget(timers.now());
    // No timer is set for longer than browsers count.
    if (next !== null) cancelDue = timers.after(Math.min(next - timers.now(), 86_400_000), publish);
    batch(() => {
      messages.value = store.all();
      scheduled.value = store.scheduled();
      older.value = (store.all()[0]?.n ?? 1) > 1 && !oldestSeen;
      newer.value = !store.toEnd();
    });
  };
  const publishSoon = (): void => deps.frames.next(publish);
  /** The zone has nothing older, or lets this person read nothing older. */
  let oldestSeen = false;
  const read = async (where: {
    readonly before?: number;
    readonly after?: number;
  }): Promise<Snapshot | null> => {
    const answer = await deps.ask(chatDocuments.messages, { channelId: id, limit: pageSize, ...where });
    if (!answer.ok && answer.refusal.kind === 'refused') {
      load.value = 'refused';
      refusedCode.value = answer.refusal.code;
    }
    const parsed = answer.ok ? v.safeParse(MessagesAnswer, withoutNulls(answer.value)) : null;
    return parsed?.success === true ? parsed.output.messages : null;
  };
  const driver = createFeedDriver<Snapshot>({
    topic: `${deps.zone}/channel/${id}`,
    timers,
    random: deps.random,
    askFeed: async (epoch, after) => {
      const answer = await deps.ask(chatDocuments.channelFeed, { channelId: id, epoch, after });
      const parsed = answer.ok ? v.safeParse(ChannelFeedAnswer, withoutNulls(answer.value)) : null;
      return parsed?.success === true ? parsed.output.channelFeed : null;
    },
    readSnapshot: async () => {
      const snapshot = stopped ? null : await read({});
      if (snapshot === null && load.peek() === 'loading') load.value = 'failed';
      return snapshot;
    },
    apply: (entries) => {
      let again = false;
      for (const entry of entries) {
        // A newer zone may tell of things this client does not know; who is in it and its name are the list's.
        if (!entry.type.startsWith('chat.message') && !onMessages.has(entry.type)) continue;
        again = store.apply(entry) === 'REFETCH' || again;
      }
      if (again) void readAgain();
      publishSoon();
    },
    adopt: (snapshot, reset) => {
      lastN = snapshot.lastN;
      oldestSeen = snapshot.items.length < pageSize;
      store.adopt(snapshot.items, { toEnd: true, reset });
      load.value = 'ready';
      refusedCode.value = null;
      publish();
    },
    changed: () => undefined,
  });
  /** The stretch that is here, as the zone has it now. */
  const readAgain = async (): Promise<void> => {
    const end = store.toEnd();
    const last = store.all().at(-1)?.n ?? 0;
    const snapshot = await read(end ? {} : { before: last + 1 });
    if (snapshot === null || stopped) return;
    const moved = store.toEnd() !== end || (!end && store.all().at(-1)?.n !== last);
    if (moved) return readAgain();
    store.put(snapshot.items);
    publish();
  };
  const once = async (run: () => Promise<void>): Promise<void> => {
    if (reading || stopped) return;
    reading = true;
    await run();
    reading = false;
    publish();
  };
  return {
    id,
    messages,
    scheduled,
    load,
    refusedCode,
    older,
    newer,
    readOlder: () =>
      once(async () => {
        const first = store.all()[0]?.n ?? 1;
        if (first <= 1 || oldestSeen) return;
        const snapshot = await read({ before: first });
        // Another stretch came meanwhile (the zone was restored, somebody went elsewhere): these do not join it.
        if (snapshot === null || store.all()[0]?.n !== first) return;
        oldestSeen = snapshot.items.length === 0;
        store.put(snapshot.items);
      }),
    readNewer: () =>
      once(async () => {
        if (store.toEnd()) return;
        const last = store.all().at(-1)?.n ?? 0;
        const snapshot = await read({ after: last });
        if (snapshot === null || store.all().at(-1)?.n !== last) return;
        store.put(snapshot.items);
        lastN = Math.max(lastN, snapshot.lastN);
        if (snapshot.items.length < pageSize) store.reachedEnd();
      }),
    goTo: (n) =>
      once(async () => {
        const all = store.all();
        if (n >= (all[0]?.n ?? Number.POSITIVE_INFINITY) && n <= (all.at(-1)?.n ?? 0)) return;
        const snapshot = await read({ after: Math.max(0, n - pageSize / 2) });
        if (snapshot === null) return;
        oldestSeen = false;
        const last = snapshot.items.at(-1)?.n ?? 0;
        store.adopt(snapshot.items, { toEnd: last >= snapshot.lastN });
      }),
    goToEnd: () =>
      once(async () => {
        if (store.toEnd()) return;
        const snapshot = await read({});
        if (snapshot === null) return;
        oldestSeen = snapshot.items.length < pageSize;
        store.adopt(snapshot.items, { toEnd: true });
      }),
    page: driver.page,
    connected: driver.connected,
    took: (message) => {
      if (load.peek() !== 'ready') return;
      if (store.toEnd() || store.get(message.id) !== undefined || message.n === 0) store.put([message]);
      publish();
    },
    stop: () => {
      stopped = true;
      cancelDue();
      driver.stop();
      store.adopt([], { toEnd: false, reset: true });
      messages.value = [];
      load.value = 'refused';
    },
  };
};

const onMessages = new Set(['chat.reacted', 'chat.acknowledged', 'chat.placeMoved']);
