import * as v from 'valibot';
import { readChatEvent } from '../../shared/chat/readChatEvent.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { FeedEntry, FeedPage } from '../../shared/journal/FeedPage.ts';
import type { ChannelWire } from './channelWire.ts';
import type { ChatWorld } from './chatWorld.ts';

interface Listening {
  readonly followsAnything?: true;
  readonly neverCatchesUp?: true;
  /** Everything that reached the device, told live or asked for. */
  readonly heard: (channelId: string, entry: FeedEntry, live: boolean) => void;
  /** The number of a message it was shown when it asked for what there is. */
  readonly shown: (channelId: string, n: number) => void;
}

interface Copy {
  seq: number;
  readonly texts: Map<string, string | undefined>;
}

const ChannelsSchema = v.object({ items: v.array(v.object({ id: v.string(), joinedAtN: v.number() })) });
const EntrySchema = v.custom<FeedEntry>((value) => typeof value === 'object' && value !== null);
const FeedSchema = v.object({ head: v.number(), to: v.number(), entries: v.array(EntrySchema) });
const PageSchema = v.object({
  seq: v.number(),
  items: v.array(v.object({ id: v.string(), n: v.number(), text: v.optional(v.string()) })),
});

/** One person's device: follows the channels it is in, keeps what it hears in order, asks for what it missed. */
export const channelListener = (
  world: ChatWorld,
  wire: ChannelWire,
  person: PersonItem,
  { followsAnything, neverCatchesUp, heard, shown }: Listening,
) => {
  const copies = new Map<string, Copy>();
  let letGo: (() => void)[] = [];
  let own: readonly { readonly id: string; readonly joinedAtN: number }[] = [];

  const apply = (channelId: string, copy: Copy, entry: FeedEntry, live: boolean): void => {
    heard(channelId, entry, live);
    if (entry.seq <= copy.seq) return;
    copy.seq = entry.seq;
    const event = entry.body === 'null' ? null : readChatEvent(entry);
    if (event?.type === 'chat.messagePosted') copy.texts.set(entry.id, event.message.text);
    if (event?.type === 'chat.messageEdited') copy.texts.set(entry.id, event.text);
  };

  const catchUp = async (channelId: string, copy: Copy): Promise<void> => {
    for (let behind = !neverCatchesUp; behind; ) {
      const question = { channelId, epoch: 'A', after: copy.seq };
      const answer = await world.ask(person, 'Query.channelFeed', question);
      if (!answer.ok) return;
      const { entries, head } = v.parse(FeedSchema, answer.value);
      for (const entry of entries) apply(channelId, copy, entry, false);
      copy.seq = Math.max(copy.seq, ...entries.map(({ seq }) => seq));
      behind = copy.seq < head && entries.length > 0;
    }
  };

  /** Everything there is, by numbers from the first; the newest page says where the feed stood. */
  const snapshot = async (channelId: string): Promise<Copy | null> => {
    const copy: Copy = { seq: Number.POSITIVE_INFINITY, texts: new Map() };
    for (let after = 0; ; ) {
      const answer = await world.ask(person, 'Query.messages', { channelId, after, limit: 100 });
      if (!answer.ok) return null;
      const { seq, items } = v.parse(PageSchema, answer.value);
      copy.seq = Math.min(copy.seq, seq);
      for (const { id, n, text } of items) {
        shown(channelId, n);
        copy.texts.set(id, text);
      }
      const last = items.at(-1);
      if (last === undefined) return copy;
      after = last.n;
    }
  };

  const follow = async (channelId: string): Promise<void> => {
    const admitted = await world.ask(person, 'Subscription.channel', { id: channelId });
    const anyhow = { personId: person.sub, sessionId: 's', channelId, fromN: 0 };
    if (!admitted.ok && !followsAnything) return;
    const opened = admitted.ok ? admitted.value : anyhow;
    const waiting: FeedPage[] = [];
    let copy: Copy | null = null;
    const hear = async (page: FeedPage): Promise<void> => {
      if (copy === null) waiting.push(page);
      else {
        if (page.from > copy.seq + 1) await catchUp(channelId, copy);
        for (const entry of page.entries) apply(channelId, copy, entry, true);
      }
    };
    letGo.push(wire.follow(person.sub, opened, hear));
    copy = copies.get(channelId) ?? (await snapshot(channelId)) ?? { seq: 0, texts: new Map() };
    copies.set(channelId, copy);
    for (const page of waiting) await hear(page);
    await catchUp(channelId, copy);
  };

  return {
    /** Connects anew: asks which channels there are, and follows them. */
    open: async (): Promise<void> => {
      for (const end of letGo) end();
      letGo = [];
      const answer = await world.ask(person, 'Query.channels', {});
      own = answer.ok ? v.parse(ChannelsSchema, answer.value).items : [];
      const more = followsAnything ? [...world.chat.stored.keys()].map((id) => ({ id })) : [];
      for (const { id } of [...own, ...more]) await follow(id);
    },
    loseConnection: (): void => {
      for (const end of letGo) end();
      letGo = [];
    },
    /** What the device does not have, or has in other words, of the channels its person is in. */
    missing: (): readonly string[] =>
      own.flatMap(({ id, joinedAtN }) =>
        [...world.chat.kept.values()]
          .map(({ message }) => message)
          .filter(({ channelId, state, n }) => channelId === id && state === 'SENT' && n > joinedAtN)
          .filter((message) => copies.get(id)?.texts.get(message.id) !== message.text)
          .map(({ n }) => `${person.sub} misses message ${n} of ${id}`),
      ),
  };
};
