import type { Priority } from '../../../../shared/incident/priorities.ts';
import type { FeedEntry, FeedPage } from '../../../../shared/journal/FeedPage.ts';
import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../../realtime/createGraphqlClient.ts';
import type { Channel, ChannelKind } from '../Channel.ts';
import type { ChatMessage } from '../ChatMessage.ts';
import { gistOf } from '../channelAfter.ts';
import { messageAfter } from '../messageAfter.ts';
import type { Heard, Subscriptions } from '../Subscriptions.ts';

/** Somebody of the zone. */
export interface FakePerson {
  readonly personId: string;
  readonly name: string;
  readonly callSign?: string;
}

interface FakeChannel {
  readonly id: string;
  readonly kind: ChannelKind;
  title: string;
  readonly incidentId?: string;
  readonly priority?: Priority;
  state: Channel['state'];
  readonly members: Map<string, FakePerson>;
  messages: ChatMessage[];
  scheduled: ChatMessage[];
  entries: FeedEntry[];
  readonly marks: Map<string, { delivered: number; read: number }>;
  actions: readonly string[];
}

interface Listener {
  readonly personId: string;
  readonly topic: string;
  readonly field: string;
  readonly heard: Heard;
}

/**
 * The zone's chat in memory, as the server says it: numbers per channel, a feed per channel, marks, and who may read
 * what. Tests shake it; the client without a server (web/dev) lives on it.
 * @param deps.carry hands on what is told to a listener: at once, late, twice or never.
 */
export const createFakeChat = (deps: {
  readonly zone: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly carry: (deliver: () => void) => void;
}) => {
  const channels = new Map<string, FakeChannel>();
  const listeners = new Set<Listener>();
  const done = new Map<string, object>();
  let epoch = 'CHAT-1';
  const iso = (): string => new Date(deps.now()).toISOString();

  const tell = (topic: string, field: string, data: unknown, may: (personId: string) => boolean): void => {
    for (const one of listeners)
      if (one.topic === topic && one.field === field && may(one.personId))
        deps.carry(() => {
          if (listeners.has(one) && may(one.personId)) one.heard.data({ [field]: data });
        });
  };
  const isIn = (channel: FakeChannel) => (personId: string) => channel.members.has(personId);
  const note = (
    channel: FakeChannel,
    by: FakePerson,
    type: string,
    id: string,
    version: number,
    body: object,
  ): FeedEntry => {
    const seq = (channel.entries.at(-1)?.seq ?? 0) + 1;
    const actor = { kind: 'PERSON', id: by.personId, name: by.name } as const;
    const entry = { seq, at: iso(), actor, type, v: 1, id, version, body: JSON.stringify({ type, ...body }) };
    channel.entries.push(entry);
    const page: FeedPage = {
      topic: `${deps.zone}/channel/${channel.id}`,
      epoch,
      from: seq,
      to: seq,
      entries: [entry],
    };
    tell(channel.id, 'channel', page, isIn(channel));
    return entry;
  };
  const told = (personId: string, type: string, channelId: string): void => {
    const entry = {
      seq: 1,
      at: iso(),
      actor: { kind: 'SYSTEM', id: 'chat', name: 'chat' },
      type,
      v: 1,
      id: channelId,
      version: 1,
      body: JSON.stringify({ type, channelId }),
    };
    const page = { topic: `${deps.zone}/person/${personId}`, epoch, from: 1, to: 1, entries: [entry] };
    tell(personId, 'mine', page, (other) => other === personId);
  };
  const open = (
    id: string,
    kind: ChannelKind,
    title: string,
    members: readonly FakePerson[],
    more: Partial<Pick<FakeChannel, 'incidentId' | 'priority' | 'actions'>> = {},
  ): FakeChannel => {
    const channel: FakeChannel = {
      id,
      kind,
      title,
      state: 'OPEN',
      members: new Map(members.map((one) => [one.personId, one])),
      messages: [],
      scheduled: [],
      entries: [],
      marks: new Map(),
      actions: ['POST', 'URGENT'],
      ...more,
    };
    channels.set(id, channel);
    for (const { personId } of members) told(personId, 'chat.channelAdded', id);
    return channel;
  };
  const post = (channelId: string, by: FakePerson, said: Partial<ChatMessage> = {}): ChatMessage => {
    const channel = need(channelId);
    const priority = said.priority ?? 'NORMAL';
    const message: ChatMessage = {
      id: deps.newId(),
      channelId,
      n: channel.messages.length + 1,
      version: 1,
      state: 'SENT',
      sender: { ...by },
      at: iso(),
      kind: 'TEXT',
      priority,
      ackRequired: priority === 'URGENT',
      acks: [],
      repeats: 0,
      reactions: [],
      mentions: [],
      dueAt: new Date(deps.now() + 30 * 86_400_000).toISOString(),
      allowedActions: [],
      ...said,
    };
    if (message.sendAt !== undefined) {
      const later = { ...message, n: 0, state: 'SCHEDULED' } as const;
      channel.scheduled.push(later);
      return later;
    }
    channel.messages.push(message);
    const { allowedActions: _, ...body } = message;
    note(channel, by, 'chat.messagePosted', message.id, 1, { n: message.n, message: body });
    return message;
  };
  const need = (id: string): FakeChannel => {
    const channel = channels.get(id);
    if (channel === undefined) throw new Error(`no channel ${id}`);
    return channel;
  };
  /** Something becomes of a message, by the same rule the clients go by. */
  const change = (
    channelId: string,
    by: FakePerson,
    id: string,
    type: string,
    body: object,
  ): ChatMessage | null => {
    const channel = need(channelId);
    const at = channel.messages.findIndex((one) => one.id === id);
    const known = channel.messages[at];
    if (known === undefined || known.deletedAt !== undefined) return null;
    const entry = note(channel, by, type, id, known.version + 1, { n: known.n, ...body });
    const after = messageAfter(known, entry);
    if (after === null) throw new Error(`no ${type}`);
    channel.messages[at] = after;
    if (type === 'chat.messageDeleted')
      channel.entries = channel.entries.map((one) =>
        one.id === id && one.type !== type ? { ...one, body: 'null' } : one,
      );
    return after;
  };
  const leave = (channelId: string, personId: string): void => {
    const channel = need(channelId);
    const person = channel.members.get(personId);
    if (person === undefined) return;
    note(channel, person, 'chat.memberRemoved', channelId, 1, { personId });
    channel.members.delete(personId);
    for (const one of [...listeners])
      if (one.topic === channelId && one.personId === personId) {
        listeners.delete(one);
        one.heard.turnedAway(null);
      }
    told(personId, 'chat.channelRemoved', channelId);
  };
  const join = (channelId: string, person: FakePerson): void => {
    const channel = need(channelId);
    channel.members.set(person.personId, person);
    note(channel, person, 'chat.membersAdded', channelId, 1, { members: [person] });
    told(person.personId, 'chat.channelAdded', channelId);
  };
  const asListed = (channel: FakeChannel, personId: string): Channel => {
    const lastN = channel.messages.length;
    const read = channel.marks.get(personId)?.read ?? 0;
    const waiting = channel.messages.slice(read);
    const last = channel.messages.at(-1);
    return {
      id: channel.id,
      kind: channel.kind,
      title: channel.title,
      ...(channel.incidentId === undefined ? {} : { incidentId: channel.incidentId }),
      ...(channel.priority === undefined ? {} : { priority: channel.priority }),
      state: channel.state,
      memberCount: channel.members.size,
      lastN,
      readN: read,
      unread: waiting.length,
      mentions: waiting.filter(({ mentions }) => mentions.includes(personId)).length,
      urgent: channel.messages.filter(
        (one) =>
          one.priority === 'URGENT' &&
          one.deletedAt === undefined &&
          one.sender.personId !== personId &&
          !one.acks.some((ack) => ack.personId === personId),
      ),
      ...(last === undefined ? {} : { lastMessage: gistOf(last) }),
      allowedActions: channel.state === 'OPEN' ? channel.actions : [],
    };
  };
  const mark = (channelId: string, personId: string, to: { delivered: number; read: number }): object => {
    const channel = need(channelId);
    const known = channel.marks.get(personId) ?? { delivered: 0, read: 0 };
    const mine = {
      delivered: Math.max(known.delivered, to.delivered, to.read),
      read: Math.max(known.read, to.read),
    };
    channel.marks.set(personId, mine);
    const said = { topic: 'marks', channelId, personId, ...mine, at: iso() };
    tell(`marks/${channelId}`, 'marks', said, isIn(channel));
    tell('marks', 'marks', said, (other) => other === personId);
    return said;
  };
  const notFound = () =>
    refused({ kind: 'refused', errorType: 'NOT_FOUND', code: 'chat.channelUnknown', params: {} } as const);
  /** The zone's answers to one person. */
  const askAs =
    (me: FakePerson): GraphqlClient =>
    async (document, variables) => {
      const field = /\{(?:reply:)?(\w+)/.exec(document)?.[1] ?? '';
      const input = (variables.input ?? variables) as Record<string, never>;
      const mine = [...channels.values()].filter((one) => one.members.has(me.personId));
      if (field === 'channels')
        return accepted({ channels: { items: mine.map((one) => asListed(one, me.personId)) } });
      if (field === 'chatSettings')
        return accepted({
          chatSettings: {
            quickReplies: [
              { nl: 'Ik kom', fr: 'J’arrive', de: 'Ich komme', en: 'On my way' },
              { nl: 'Steun nodig', fr: 'Renfort demandé', de: 'Brauche Verstärkung', en: 'Need support' },
              { nl: 'Begrepen', fr: 'Compris', de: 'Verstanden', en: 'Understood' },
            ],
          },
        });
      if (field === 'searchMessages') {
        const words = String(input.text).toLowerCase().split(/\s+/);
        const items = mine
          .filter(({ id }) => input.channelId === undefined || id === input.channelId)
          .flatMap(({ messages }) => messages)
          .filter(
            ({ text }) => text !== undefined && words.every((word) => text.toLowerCase().includes(word)),
          )
          .reverse();
        return accepted({ searchMessages: { items: items.slice(0, 50), cut: items.length > 50 } });
      }
      if (field === 'openDirect' || field === 'createGroup') {
        const ids: readonly string[] =
          field === 'openDirect' ? [input.personId as never] : (input.personIds as never);
        const others = [...everybody.values()].filter(({ personId }) => ids.includes(personId));
        const id =
          field === 'openDirect' ? `D-${[me.personId, ...ids].sort().join('-')}` : String(input.channelId);
        const title = field === 'openDirect' ? (others[0]?.name ?? '') : String(input.title);
        const kind = field === 'openDirect' ? 'DIRECT' : 'GROUP';
        const actions = [
          'POST',
          'URGENT',
          ...(kind === 'GROUP' ? ['RENAME', 'ADD_MEMBERS', 'REMOVE_MEMBER', 'LEAVE'] : []),
        ];
        const channel = channels.get(id) ?? open(id, kind, title, [me, ...others], { actions });
        return accepted({ reply: { commandId: 'c', channel: asListed(channel, me.personId) } });
      }
      const id = String(input.channelId ?? input.id);
      const channel = channels.get(id);
      if (channel === undefined || !channel.members.has(me.personId)) return notFound();
      const head = { topic: `${deps.zone}/channel/${id}`, epoch, seq: channel.entries.at(-1)?.seq ?? 0 };
      if (field === 'channel') {
        const marks =
          channel.members.size > 12
            ? []
            : [...channel.marks].map(([personId, one]) => ({ personId, ...one }));
        return accepted({
          channel: {
            channel: asListed(channel, me.personId),
            members: [...channel.members.values()],
            marks: marks.filter(({ personId }) => channel.members.has(personId)),
            scheduled: channel.scheduled.filter(({ sender }) => sender.personId === me.personId),
          },
        });
      }
      if (field === 'messages') {
        const limit = Number(input.limit ?? 50);
        const { before, after } = input as { before?: number; after?: number };
        const all = channel.messages;
        const items =
          after !== undefined
            ? all.filter(({ n }) => n > after).slice(0, limit)
            : all.filter(({ n }) => before === undefined || n < before).slice(-limit);
        return accepted({ messages: { ...head, lastN: all.length, items } });
      }
      if (field === 'channelFeed') {
        const reset = input.epoch !== epoch;
        const after = Number(input.after);
        const entries = reset ? [] : channel.entries.slice(after, after + 50);
        const range = { from: after + 1, to: after + entries.length, head: head.seq, reset };
        return accepted({ channelFeed: { topic: head.topic, epoch, ...range, entries } });
      }
      if (field === 'markChannel')
        return accepted({
          markChannel: mark(id, me.personId, {
            delivered: Number(input.delivered),
            read: Number(input.read),
          }),
        });
      // A command happens once, however often it arrives.
      const command =
        (variables.envelope as { readonly commandId: string } | undefined)?.commandId ?? deps.newId();
      const before = done.get(command);
      if (before !== undefined) return accepted({ reply: before });
      const messageId = String(input.messageId);
      const reply = (message: ChatMessage | null) => {
        if (message === null) return notFound();
        const said = { commandId: command, message };
        done.set(command, said);
        return accepted({ reply: said });
      };
      switch (field) {
        case 'postMessage': {
          const {
            messageId: _m,
            channelId: _c,
            ...said
          } = input as unknown as Partial<ChatMessage> & { messageId: string };
          const place = said.place === undefined ? {} : { place: { ...said.place, at: iso() } };
          return reply(post(id, me, { ...said, ...place, id: messageId }));
        }
        case 'editMessage':
          return reply(change(id, me, messageId, 'chat.messageEdited', { text: input.text }));
        case 'deleteMessage':
          return reply(change(id, me, messageId, 'chat.messageDeleted', {}));
        case 'reactToMessage':
          return reply(change(id, me, messageId, 'chat.reacted', { reaction: input.reaction ?? null }));
        case 'acknowledgeMessage':
          return reply(change(id, me, messageId, 'chat.acknowledged', {}));
        case 'movePlace':
          return reply(
            change(id, me, messageId, 'chat.placeMoved', {
              lat: input.lat,
              lon: input.lon,
              ended: input.ended ?? false,
            }),
          );
        case 'withdrawMessage': {
          const later = channel.scheduled.find((one) => one.id === messageId) ?? null;
          channel.scheduled = channel.scheduled.filter((one) => one !== later);
          return reply(
            later === null ? null : { ...later, text: '', state: 'WITHDRAWN', version: later.version + 1 },
          );
        }
        case 'renameGroup':
          channel.title = String(input.title);
          note(channel, me, 'chat.channelRenamed', id, 1, { title: channel.title });
          break;
        case 'addMembers':
          for (const personId of input.personIds as unknown as readonly string[]) {
            const person = everybody.get(personId);
            if (person !== undefined) join(id, person);
          }
          break;
        case 'removeMember':
          leave(id, String(input.personId));
          break;
        case 'leaveChannel':
          leave(id, me.personId);
          return accepted({ reply: { commandId: command, channel: null } });
      }
      return accepted({ reply: { commandId: command, channel: asListed(channel, me.personId) } });
    };
  const everybody = new Map<string, FakePerson>();
  /** One person's way of hearing what is told; `drop` cuts it, and it comes back by `again`. */
  const subscriptionsOf = (
    me: FakePerson,
  ): Subscriptions & { readonly drop: () => void; readonly again: () => void } => {
    const wanted = new Map<
      string,
      { readonly document: string; readonly heard: Heard; on: Listener | null }
    >();
    let count = 0;
    let up = false;
    const subscribe = (one: {
      readonly document: string;
      readonly heard: Heard;
      on: Listener | null;
    }): void => {
      const [, field = '', id] =
        /subscription\{(\w+)(?:\((?:id|channelId):"([^"]*)"\))?/.exec(one.document) ?? [];
      if (field === 'channel' && channels.get(id ?? '')?.members.has(me.personId) !== true) {
        deps.carry(() =>
          one.heard.turnedAway({
            kind: 'refused',
            errorType: 'FORBIDDEN',
            code: 'chat.notAMember',
            params: {},
          }),
        );
        return;
      }
      const topic =
        field === 'mine'
          ? me.personId
          : field === 'marks'
            ? id === undefined
              ? 'marks'
              : `marks/${id}`
            : (id ?? '');
      const listener = { personId: me.personId, topic, field, heard: one.heard };
      one.on = listener;
      listeners.add(listener);
      one.heard.subscribed();
    };
    const all = (
      run: (one: { readonly document: string; readonly heard: Heard; on: Listener | null }) => void,
    ): void => {
      for (const one of [...wanted.values()]) run(one);
    };
    return {
      hear: (document, heard) => {
        count += 1;
        const key = String(count);
        const one = { document, heard, on: null as Listener | null };
        wanted.set(key, one);
        if (up) deps.carry(() => wanted.has(key) && up && one.on === null && subscribe(one));
        return () => {
          wanted.delete(key);
          if (one.on !== null) listeners.delete(one.on);
        };
      },
      start: () => {
        up = true;
        all(subscribe);
      },
      stop: () => {
        up = false;
        all((one) => one.on !== null && listeners.delete(one.on));
      },
      drop: () => {
        up = false;
        all((one) => {
          if (one.on !== null) listeners.delete(one.on);
          one.on = null;
        });
      },
      again: () => {
        up = true;
        all((one) => one.on === null && subscribe(one));
      },
    };
  };
  return {
    channels,
    everybody,
    open,
    post,
    change,
    join,
    leave,
    mark,
    askAs,
    subscriptionsOf,
    /** The store came back from a backup: numbers begin anew. */
    restore: () => {
      epoch = `CHAT-${Number(epoch.split('-')[1]) + 1}`;
      for (const channel of channels.values()) channel.entries = [];
    },
  };
};

export type FakeChat = ReturnType<typeof createFakeChat>;
