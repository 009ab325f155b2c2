import type { Subject } from '../journal/AuditFacts.ts';
import type { ChannelCut, PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';
import type { RowFacts } from '../operations/RowFacts.ts';
import type { Channel } from './Channel.ts';
import type { ChannelEvent, ChannelNotice } from './ChannelEvent.ts';
import { type ChannelId, kindOf, ofWhat } from './ChannelId.ts';
import { channelTopic, personTopic } from './channelTopic.ts';
import type { Message } from './Message.ts';
import { chatEventVersion, type MessageEvent } from './MessageEvent.ts';
import type { ChatSettings } from './settings/ChatSettings.ts';

/** What nobody is told of: a message that is still to be said. */
const untold: readonly MessageEvent['type'][] = ['chat.messageScheduled', 'chat.messageWithdrawn'];

const row = (
  { zone, actor, commandId, audit }: RowFacts,
  said: Pick<PendingRow, 'pk' | 'at' | 'type' | 'id' | 'version' | 'body'> & {
    readonly topic?: string;
    readonly ends?: readonly ChannelCut[];
  },
  about: { readonly subjects: readonly Subject[]; readonly incidentId?: string | null },
): PendingRow => ({
  ...said,
  sk: pendingSortKey(said.version),
  kind: 'PENDING',
  schema: 2,
  zone,
  actor,
  v: chatEventVersion,
  commandId,
  audit: {
    ...audit,
    reason:
      about.incidentId == null
        ? { code: 'ON_DUTY' }
        : { code: 'INCIDENT', linkType: 'INCIDENT', linkId: about.incidentId },
    subjects: about.subjects,
  },
});

const incidentOf = (channelId: ChannelId): string | null =>
  kindOf(channelId) === 'INCIDENT' ? ofWhat(channelId) : null;

const people = (ids: readonly string[]): readonly Subject[] =>
  [...new Set(ids)].map((id) => ({ kind: 'PERSON' as const, id }));

/** The journal row that goes with a message's event: about its incident, and whom it speaks to. */
export const messageRow = (
  facts: RowFacts,
  channelId: ChannelId,
  message: Message,
  event: MessageEvent,
  at: string,
): PendingRow => {
  const incidentId = incidentOf(channelId);
  return row(
    facts,
    {
      pk: `MESSAGE#${message.id}`,
      at,
      type: event.type,
      id: message.id,
      version: message.version,
      body: JSON.stringify(event),
      ...(untold.includes(event.type) ? {} : { topic: channelTopic(facts.zone, channelId) }),
    },
    {
      incidentId,
      subjects: [
        ...(incidentId === null ? [] : [{ kind: 'INCIDENT' as const, id: incidentId }]),
        ...people([
          ...message.mentions,
          ...(message.sender.personId === facts.actor.id ? [] : [message.sender.personId]),
        ]),
      ],
    },
  );
};

/** The journal row of what happened to a channel. Who is no longer in it is cut off with it. */
export const channelRow = (facts: RowFacts, channel: Channel, event: ChannelEvent): PendingRow =>
  row(
    facts,
    {
      pk: `CHANNEL#${channel.id}`,
      at: channel.updatedAt,
      type: event.type,
      id: channel.id,
      version: channel.version,
      body: JSON.stringify(event),
      topic: channelTopic(facts.zone, channel.id),
      ...(event.type === 'chat.memberRemoved'
        ? { ends: [{ channelId: channel.id, personIds: [event.personId] }] }
        : {}),
    },
    {
      subjects: people(
        event.type === 'chat.memberRemoved'
          ? [event.personId]
          : 'members' in event
            ? event.members.map(({ personId }) => personId)
            : [],
      ),
    },
  );

/** Tells somebody alone that they are in a channel now, or no longer. */
export const noticeRow = (facts: RowFacts, personId: string, notice: ChannelNotice, at: string): PendingRow =>
  row(
    facts,
    {
      pk: `NOTICE#${facts.commandId}#${personId}`,
      at,
      type: notice.type,
      id: notice.channelId,
      version: 1,
      body: JSON.stringify(notice),
      topic: personTopic(facts.zone, personId),
    },
    { subjects: people([personId]) },
  );

/** The journal row of changed settings; in no feed, screens ask for them as they open. */
export const chatSettingsRow = (facts: RowFacts, settings: ChatSettings, at: string): PendingRow =>
  row(
    facts,
    {
      pk: 'SETTINGS#CHAT',
      at,
      type: 'settings.chatChanged',
      id: 'CHAT',
      version: settings.version,
      body: JSON.stringify({ type: 'settings.chatChanged', settings }),
    },
    { subjects: [] },
  );
