import type { MemoryStore } from '../incident/createMemoryStore.fixture.ts';
import type { MemoryOperations } from '../operations/createMemoryOperations.fixture.ts';
import type { Deadline } from '../operations/Deadline.ts';
import type { Channel } from './Channel.ts';
import { type ChannelId, kindOf, ofWhat } from './ChannelId.ts';
import type { ChannelHead, ChatReader, ChatStore, KeptMessage, Mark, Seat } from './ChatStore.ts';
import type { Message } from './Message.ts';
import { noHead } from './noHead.ts';
import { type ChatSettings, defaultChatSettings } from './settings/ChatSettings.ts';
import type { TextPage } from './TextPage.ts';

export interface MemoryChat extends ChatStore, ChatReader {
  readonly stored: Map<string, Channel>;
  readonly heads: Map<string, ChannelHead>;
  readonly kept: Map<string, KeptMessage>;
  /** Pages of words by channel and number, seats by person and channel; one blank apart. */
  readonly texts: Map<string, TextPage>;
  readonly places: Map<string, Seat>;
  /** Everything that was to be looked at later, in order. */
  readonly deadlines: readonly Deadline[];
  /** A digest of all there is: equal before and after means nothing was changed. */
  readonly digest: () => string;
}

/**
 * Chat beside the incidents and units of memory stores, as strict as the real one: versions, numbers, command ids. Journal
 * rows and answered commands are where those stores have theirs.
 */
export const createMemoryChat = (
  incidents: MemoryStore,
  operations: Pick<MemoryOperations, 'units'>,
): MemoryChat => {
  const stored = new Map<string, Channel>();
  const heads = new Map<string, ChannelHead>();
  const kept = new Map<string, KeptMessage>();
  const texts = new Map<string, TextPage>();
  const places = new Map<string, Seat>();
  const marks = new Map<string, Mark>();
  const mentions: { readonly personId: string; readonly channelId: string; readonly n: number }[] = [];
  const deadlines: Deadline[] = [];
  const talked = new Map<string, Set<string>>();
  let settings: ChatSettings = defaultChatSettings;
  const headOf = (id: ChannelId): ChannelHead => heads.get(id) ?? noHead;
  const pageKey = (channelId: string, number: number): string => `${channelId} ${number}`;
  const incidentOf = (id: string) => {
    const incident = incidents.incidents.get(id);
    return incident === undefined ? null : { ...incident, timeline: [] };
  };
  const all = (): readonly Message[] => [...kept.values()].map(({ message }) => message);
  const marksOf = (wanted: (mark: Mark) => boolean): readonly Mark[] => [...marks.values()].filter(wanted);
  return {
    stored,
    heads,
    kept,
    texts,
    places,
    deadlines,
    digest: () =>
      JSON.stringify([
        [...stored],
        [...heads],
        [...kept],
        [...texts],
        [...places],
        [...marks],
        mentions,
        settings,
      ]),
    read: async ({ channelId, messageId, unitId }, commandId) => {
      const message = messageId === undefined ? null : (kept.get(messageId) ?? null);
      const head = headOf(channelId);
      const number = message !== null && message.message.n > 0 ? message.page : head.page;
      return {
        channel: stored.get(channelId) ?? null,
        incident: kindOf(channelId) === 'INCIDENT' ? incidentOf(ofWhat(channelId) ?? '') : null,
        unit: (unitId !== undefined && operations.units.get(unitId)) || null,
        head,
        message,
        page: texts.get(pageKey(channelId, number)) ?? { number, version: 0, entries: [] },
        settings,
        answered: commandId === null ? null : (incidents.answered.get(commandId) ?? null),
      };
    },
    store: async (change) => {
      const { channel, message, head, page } = change;
      if (incidents.answered.has(change.answered.commandId)) return 'COMMAND_KNOWN';
      const taken =
        (channel && (stored.get(channel.channel.id)?.version ?? 0) !== channel.basedOn) ||
        (message && (kept.get(message.kept.message.id)?.message.version ?? 0) !== message.basedOn) ||
        (head && headOf(head.channelId).n !== head.basedOn) ||
        (page &&
          (texts.get(pageKey(page.channelId, page.page.number))?.version ?? 0) !== page.page.version - 1) ||
        (change.settings && settings.version !== change.settings.basedOn);
      if (taken) return 'TAKEN';
      if (channel) stored.set(channel.channel.id, channel.channel);
      if (message) kept.set(message.kept.message.id, message.kept);
      if (page) texts.set(pageKey(page.channelId, page.page.number), page.page);
      if (change.settings) settings = change.settings.settings;
      for (const seat of change.seats ?? []) places.set(`${seat.personId} ${seat.channelId}`, seat);
      const said = message?.kept.message;
      if (said)
        for (const personId of change.mentions ?? [])
          mentions.push({ personId, channelId: said.channelId, n: said.n });
      if (head) {
        heads.set(head.channelId, head.head);
        const day = change.answered.at.slice(0, 10);
        const about = kindOf(head.channelId) === 'INCIDENT' ? ofWhat(head.channelId) : null;
        if (about !== null) talked.set(day, (talked.get(day) ?? new Set()).add(about));
      }
      deadlines.push(...(change.deadlines ?? []));
      incidents.rows.push(...change.rows);
      incidents.answered.set(change.answered.commandId, change.answered);
      return 'STORED';
    },
    messages: async (channelId, from, to) =>
      all()
        .filter((message) => message.channelId === channelId && message.n >= from && message.n <= to)
        .filter(({ n }) => n > 0)
        .toSorted((a, b) => a.n - b.n),
    messagesById: async (ids) => ids.flatMap((id) => kept.get(id)?.message ?? []),
    scheduled: async (personId, channelId) =>
      all().filter(
        ({ state, sender, channelId: of }) =>
          state === 'SCHEDULED' && sender.personId === personId && of === channelId,
      ),
    seats: async (personId) =>
      [...places.values()]
        .filter((seat) => seat.taken && seat.personId === personId)
        .map(({ channelId }) => channelId),
    talkedAbout: async (days) => [...new Set(days.flatMap((day) => [...(talked.get(day) ?? [])]))],
    channels: async (ids) => ids.map((id) => ({ id, channel: stored.get(id) ?? null, head: headOf(id) })),
    incidents: async (ids) => ids.flatMap((id) => incidentOf(id) ?? []),
    units: async (ids) => ids.flatMap((id) => operations.units.get(id) ?? []),
    settings: async () => settings,
    marksOf: async (personId) => marksOf((mark) => mark.personId === personId),
    marksIn: async (channelId, people) =>
      marksOf((mark) => mark.channelId === channelId && people.includes(mark.personId)),
    mentions: async (personId) => mentions.filter((mention) => mention.personId === personId),
    pages: async (channels) =>
      channels.flatMap(({ id, page }) =>
        Array.from({ length: page }, (_, index) => texts.get(pageKey(id, page - index))).flatMap((found) =>
          found === undefined ? [] : [{ channelId: id, page: found }],
        ),
      ),
    mark: async (wanted) => {
      const key = `${wanted.personId} ${wanted.channelId}`;
      const before = marks.get(key);
      const delivered = Math.max(wanted.delivered, before?.delivered ?? 0);
      const read = Math.max(wanted.read, before?.read ?? 0);
      if (before?.delivered === delivered && before.read === read) return before;
      const mark = { ...wanted, delivered, read };
      marks.set(key, mark);
      return mark;
    },
  };
};
