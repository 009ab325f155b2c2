import type { FeedEntry } from '../../../shared/journal/FeedPage.ts';
import type { ChatMessage } from './ChatMessage.ts';
import { messageAfter } from './messageAfter.ts';

/** This client's copy of a stretch of one channel's messages. Only in memory: nothing said in a channel lies on a disk. */
export interface MessageStore {
  readonly get: (id: string) => ChatMessage | undefined;
  /** In the channel's own order; the same array until something in it changed. */
  readonly all: () => readonly ChatMessage[];
  /** Those that are only announced, soonest first. */
  readonly scheduled: () => readonly ChatMessage[];
  /** `REFETCH`: this copy cannot follow it; the messages must be read anew. */
  readonly apply: (entry: FeedEntry) => 'APPLIED' | 'KNOWN' | 'REFETCH';
  /** Messages as the zone answered them; older pictures of what is here are ignored. */
  readonly put: (messages: readonly ChatMessage[]) => void;
  /** All that is here is replaced by this stretch. */
  readonly adopt: (
    messages: readonly ChatMessage[],
    /** `reset`: of another epoch, so versions say nothing. */
    stretch: { readonly toEnd: boolean; readonly reset?: boolean },
  ) => void;
  /** Whether it reaches the channel's end: then what is posted is added. */
  readonly toEnd: () => boolean;
  readonly reachedEnd: () => void;
  /** Lets go what no device may keep any more; answers when the next is due, ms since 1970. */
  readonly forget: (now: number) => number | null;
}

/** What was told of messages that are not here is kept this far: a page that is on its way may be older than that. */
const mostMissed = 2_000;

/** An empty stretch. */
export const createMessageStore = (): MessageStore => {
  let byId = new Map<string, ChatMessage>();
  let sorted: readonly ChatMessage[] | null = [];
  let waiting: readonly ChatMessage[] = [];
  let end = false;
  let missed: FeedEntry[] = [];
  /** Messages no device may keep: a page that was read before brings none of them back. */
  const due = new Set<string>();

  const set = (message: ChatMessage): void => {
    byId.set(message.id, message);
    sorted = null;
  };
  const sort = (): readonly ChatMessage[] => {
    if (sorted !== null) return sorted;
    const all = [...byId.values()];
    waiting = all
      .filter(({ n }) => n === 0)
      .sort((a, b) => ((a.sendAt ?? a.at) < (b.sendAt ?? b.at) ? -1 : 1));
    sorted = all.filter(({ n }) => n > 0).sort((a, b) => a.n - b.n);
    return sorted;
  };
  const inStretch = (n: number): boolean => {
    const all = sort();
    const low = all[0]?.n ?? Number.POSITIVE_INFINITY;
    const high = all.at(-1)?.n ?? 0;
    return end ? all.length === 0 || n >= low : n >= low && n <= high;
  };
  const remember = (entry: FeedEntry): void => {
    missed.push(entry);
    if (missed.length > mostMissed) missed = missed.slice(mostMissed / 2);
  };
  const put = (messages: readonly ChatMessage[]): void => {
    for (const message of messages) {
      const known = byId.get(message.id);
      if (due.has(message.id) || (known !== undefined && known.version >= message.version)) continue;
      set(message);
    }
    // What was told while this page was on its way.
    const ids = new Set(messages.map(({ id }) => id));
    const later = missed.filter(({ id }) => ids.has(id));
    missed = missed.filter(({ id }) => !ids.has(id));
    for (const entry of later) apply(entry);
  };
  const apply = (entry: FeedEntry): 'APPLIED' | 'KNOWN' | 'REFETCH' => {
    const known = byId.get(entry.id);
    if (known !== undefined && entry.version <= known.version) return 'KNOWN';
    if (known === undefined && entry.type !== 'chat.messagePosted') {
      remember(entry);
      return 'KNOWN';
    }
    const after = messageAfter(known ?? null, entry);
    if (after === null) return 'REFETCH';
    if (due.has(after.id)) return 'KNOWN';
    if (known === undefined && after.n > 0 && !inStretch(after.n)) {
      if (!end) remember(entry);
      return 'KNOWN';
    }
    set(after);
    return 'APPLIED';
  };
  /** The stretch reaches the end from now on: with what was posted behind it meanwhile. */
  const reachedEnd = (): void => {
    end = true;
    const later = missed;
    missed = [];
    for (const entry of later) apply(entry);
  };
  return {
    get: (id) => byId.get(id),
    all: sort,
    scheduled: () => {
      sort();
      return waiting;
    },
    apply,
    put,
    adopt: (messages, stretch) => {
      const before = stretch.reset === true ? new Map<string, ChatMessage>() : byId;
      if (stretch.reset === true) missed = [];
      byId = new Map();
      sorted = null;
      end = stretch.toEnd;
      // A picture may be older than what was already told of the same messages.
      put(messages.map((message) => newest(message, before.get(message.id))));
      if (end) reachedEnd();
    },
    toEnd: () => end,
    reachedEnd,
    forget: (now) => {
      let next: number | null = null;
      for (const { id, dueAt } of [...byId.values()]) {
        if (dueAt === undefined) continue;
        const at = Date.parse(dueAt);
        if (at <= now) {
          byId.delete(id);
          due.add(id);
          sorted = null;
        } else if (next === null || at < next) next = at;
      }
      return next;
    },
  };
};

const newest = (message: ChatMessage, known: ChatMessage | undefined): ChatMessage =>
  known !== undefined && known.version > message.version ? known : message;
