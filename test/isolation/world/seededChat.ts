import * as v from 'valibot';
import { ChannelIdSchema } from '../../../shared/chat/ChannelId.ts';
import type { MemoryChat } from '../../../shared/chat/createMemoryChat.fixture.ts';
import type { Message } from '../../../shared/chat/Message.ts';
import { entryOf } from '../../../shared/chat/TextPage.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import type { ZoneObjects } from './zoneObjects.ts';

/** A group of the zone's officer and team lead, in which something of every kind was said, and one thing is to be said later. */
export const seedChat = (chat: MemoryChat, o: ZoneObjects): void => {
  const id = v.parse(ChannelIdSchema, o.talk.group);
  const member = (role: Role, as: 'MEMBER' | 'MODERATOR') => ({
    personId: o.person(role),
    name: `${o.mark} ${role}`,
    role: as,
    joinedAtN: 0,
  });
  chat.stored.set(id, {
    id,
    kind: 'GROUP',
    version: 1,
    title: o.mark,
    members: [member('OFFICER', 'MODERATOR'), member('TEAM_LEAD', 'MEMBER')],
    createdAt: o.at,
    updatedAt: o.at,
  });
  const messages = saidIn(o);
  for (const message of messages) chat.kept.set(message.id, { message, page: 1 });
  const spoken = messages.filter(({ n }) => n > 0);
  chat.heads.set(id, {
    n: spoken.length,
    lastId: o.talk.urgent,
    urgent: [{ id: o.talk.urgent, at: o.at }],
    page: 1,
  });
  chat.texts.set(`${id} 1`, { number: 1, version: 1, entries: spoken.map(entryOf) });
  for (const role of ['OFFICER', 'TEAM_LEAD'] as const) {
    const personId = o.person(role);
    chat.places.set(`${personId} ${id}`, { personId, channelId: id, taken: true });
  }
};

const saidIn = (o: ZoneObjects): readonly Message[] => {
  const by = (role: Role) => ({ personId: o.person(role), name: `${o.mark} ${role}`, callSign: o.mark });
  const said = (messageId: string, n: number, more: Partial<Message>): Message => ({
    id: messageId,
    channelId: o.talk.group,
    n,
    version: 1,
    state: 'SENT',
    sender: by('OFFICER'),
    at: o.at,
    kind: 'TEXT',
    text: o.mark,
    priority: 'NORMAL',
    ackRequired: false,
    acks: [],
    repeats: 0,
    reactions: [],
    mentions: [],
    dueAt: '2026-12-22T09:30:00.000Z',
    ...more,
  });
  const place = { lat: 51.2, lon: 2.9, label: o.mark, at: o.at, liveUntil: '2026-11-22T12:00:00.000Z' };
  return [
    said(o.talk.said, 1, { mentions: [o.person('TEAM_LEAD')] }),
    said(o.talk.place, 2, { kind: 'PLACE', place }),
    said(o.talk.urgent, 3, { sender: by('TEAM_LEAD'), priority: 'URGENT', ackRequired: true }),
    said(o.talk.later, 0, { state: 'SCHEDULED', sendAt: '2026-11-22T20:00:00.000Z' }),
  ];
};
