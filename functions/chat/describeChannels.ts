import { allowedChannelActions } from '../../shared/chat/access.ts';
import { type ChannelId, kindOf, ofWhat } from '../../shared/chat/ChannelId.ts';
import type { Message } from '../../shared/chat/Message.ts';
import type { ChannelFacts, Standing, Talker } from '../../shared/chat/Standing.ts';
import { standingIn } from '../../shared/chat/standingIn.ts';
import { unitsUnderWay } from '../../shared/incident/unitsUnderWay.ts';
import type { Channel as ApiChannel } from '../../shared/schema.generated.ts';
import type { ChatTools } from './ChatTools.ts';
import { messageView } from './messageView.ts';

/** A channel as its list shows it to one person, and how they stand in it. */
export interface Described {
  readonly shown: ApiChannel;
  readonly standing: Standing;
}

/**
 * Channels as the API shows them to the person: those of the given ones they are in now, what was said last, how far they
 * have read. Everything is read consistently and once, however many there are.
 */
export const describeChannels =
  ({ reader, directory, clock }: Pick<ChatTools, 'reader' | 'directory' | 'clock'>) =>
  async (
    ids: readonly ChannelId[],
    talker: Talker,
    unit: ChannelFacts['unit'],
  ): Promise<readonly Described[]> => {
    const incidentIds = ids.flatMap((id) => (kindOf(id) === 'INCIDENT' ? [ofWhat(id) ?? ''] : []));
    const hasService = ids.some((id) => kindOf(id) === 'SERVICE');
    const wide = ids.some((id) => kindOf(id) === 'ZONE_BROADCAST' || kindOf(id) === 'SERVICE');
    const [found, incidents, marks, mentions, settings, roster, teams] = await Promise.all([
      reader.channels(ids),
      reader.incidents(incidentIds),
      reader.marksOf(talker.personId),
      reader.mentions(talker.personId),
      reader.settings(),
      wide ? directory.roster() : [],
      hasService ? directory.organisation().then((one) => one.teams) : [],
    ]);
    const working = roster.filter(({ state }) => state === 'ACTIVE');
    const mine = found.flatMap(({ id, channel, head }) => {
      const incident = incidents.find((one) => `I-${one.id}` === id) ?? null;
      const standing = standingIn(id, talker, { channel, incident, unit, settings });
      return standing.ok ? [{ id, channel, head, incident, standing: standing.value }] : [];
    });
    const wanted = mine.flatMap(({ head }) => [
      ...(head.lastId === undefined ? [] : [head.lastId]),
      ...head.urgent.map(({ id }) => id),
    ]);
    const crews = [...new Set(mine.flatMap(({ incident }) => incident?.assignments ?? []))];
    const [messages, units] = await Promise.all([
      reader.messagesById([...new Set(wanted)]),
      reader.units([...new Set(crews.map(({ unitId }) => unitId))]),
    ]);
    const byId = new Map(messages.map((message) => [message.id, message]));
    const now = clock.now();
    return mine.map(({ id, channel, head, incident, standing }) => {
      const mark = marks.find(({ channelId }) => channelId === id);
      const readN = Math.max(mark?.read ?? 0, standing.fromN);
      const last = head.lastId === undefined ? undefined : byId.get(head.lastId);
      const urgent = head.urgent
        .flatMap((one) => byId.get(one.id) ?? [])
        .filter((message) => isOpenFor(message, talker.personId, standing.fromN));
      const team = ofWhat(id);
      const onIt =
        incident === null
          ? []
          : unitsUnderWay(incident).flatMap(({ unitId }) => units.find((one) => one.id === unitId) ?? []);
      const shown: ApiChannel = {
        id,
        kind: standing.kind,
        title: titleOf(
          standing,
          channel,
          talker,
          incident,
          teams.find((one) => one.id === team)?.name ?? team,
        ),
        state: standing.state,
        ...(incident === null ? {} : { incidentId: incident.id, priority: incident.priority }),
        memberCount:
          channel?.members.length ??
          (standing.kind === 'INCIDENT'
            ? onIt.flatMap(({ crew }) => crew).length
            : standing.kind === 'SERVICE'
              ? working.filter((one) => one.team === team).length
              : working.length),
        lastN: head.n,
        ...(last === undefined || last.n <= standing.fromN ? {} : { lastMessage: gistOf(last) }),
        joinedAtN: standing.fromN,
        deliveredN: Math.max(mark?.delivered ?? 0, readN),
        readN,
        unread: Math.max(0, head.n - readN),
        mentions: mentions.filter(({ channelId, n }) => channelId === id && n > readN).length,
        urgent: urgent.map((message) => messageView(message, standing, talker.personId, now)),
        version: channel?.version ?? 0,
        allowedActions: allowedChannelActions(standing),
      };
      return { shown, standing };
    });
  };

const isOpenFor = (message: Message, personId: string, fromN: number): boolean =>
  message.state === 'SENT' &&
  message.n > fromN &&
  message.sender.personId !== personId &&
  !message.acks.some((ack) => ack.personId === personId);

const gistOf = ({ n, at, sender, kind, text, priority, deletedAt }: Message) => ({
  n,
  at,
  senderName: sender.name,
  kind,
  ...(text === undefined ? {} : { text: [...text].slice(0, 120).join('') }),
  priority,
  ...(deletedAt === undefined ? {} : { deletedAt }),
});

const titleOf = (
  { kind }: Standing,
  channel: ChannelFacts['channel'],
  talker: Talker,
  incident: { readonly number: string; readonly title: string } | null,
  team: string | null,
): string => {
  if (kind === 'GROUP') return channel?.title ?? '';
  if (kind === 'DIRECT')
    return channel?.members.find(({ personId }) => personId !== talker.personId)?.name ?? '';
  if (kind === 'INCIDENT') return incident === null ? '' : `${incident.number} ${incident.title}`;
  return kind === 'SERVICE' ? (team ?? '') : '';
};
