import type { FeedEntry, FeedPage } from '../../../../shared/journal/FeedPage.ts';
import type { Channel, ChannelKind } from '../Channel.ts';
import type { ChatMessage } from '../ChatMessage.ts';
import { gistOf } from '../channelAfter.ts';
import { messageAfter } from '../messageAfter.ts';
import { createFakeTelling } from './createFakeTelling.ts';
import type { FakeChannel } from './FakeChannel.ts';
import type { FakePerson } from './FakePerson.ts';

/** What happens in the channels of the zone in memory: numbers per channel, a feed per channel, marks. */
export const createFakeTalk = (deps: {
  readonly zone: string;
  readonly now: () => number;
  readonly newId: () => string;
  readonly carry: (deliver: () => void) => void;
}) => {
  const channels = new Map<string, FakeChannel>();
  const telling = createFakeTelling({
    carry: deps.carry,
    isIn: (id, personId) => channels.get(id)?.members.has(personId) === true,
  });
  let epoch = 'CHAT-1';
  const iso = (): string => new Date(deps.now()).toISOString();
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
    telling.tell(channel.id, 'channel', page, isIn(channel));
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
    telling.tell(personId, 'mine', page, (other) => other === personId);
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
    telling.cut(channelId, personId);
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
    telling.tell(`marks/${channelId}`, 'marks', said, isIn(channel));
    telling.tell('marks', 'marks', said, (other) => other === personId);
    return said;
  };
  return {
    channels,
    epoch: () => epoch,
    iso,
    open,
    post,
    change,
    join,
    leave,
    mark,
    note,
    asListed,
    subscriptionsOf: telling.subscriptionsOf,
    /** The store came back from a backup: numbers begin anew. */
    restore: () => {
      epoch = `CHAT-${Number(epoch.split('-')[1]) + 1}`;
      for (const channel of channels.values()) channel.entries = [];
    },
  };
};

export type FakeTalk = ReturnType<typeof createFakeTalk>;
