import type { RowFacts } from '../operations/RowFacts.ts';
import type { Channel } from './Channel.ts';
import type { ChannelEvent } from './ChannelEvent.ts';
import type { ChannelId } from './ChannelId.ts';
import type { ChatChange, Seat } from './ChatStore.ts';
import { channelRow, noticeRow } from './chatRows.ts';
import { evolveChannel } from './evolveChannel.ts';

/** A channel after an event, with the seats it gives or takes and what tells the people of it. */
export const channelChange = (
  before: Channel | null,
  id: ChannelId,
  event: ChannelEvent,
  at: string,
  facts: RowFacts,
): { readonly channel: Channel; readonly change: Omit<ChatChange, 'answered'> } => {
  const basedOn = before?.version ?? 0;
  const channel = evolveChannel(before, event, { id, version: basedOn + 1, at });
  const seats: readonly Seat[] =
    event.type === 'chat.memberRemoved'
      ? [{ personId: event.personId, channelId: id, taken: false }]
      : 'members' in event
        ? event.members.map(({ personId }) => ({ personId, channelId: id, taken: true }))
        : [];
  const told = seats.map(({ personId, taken }) =>
    noticeRow(
      facts,
      personId,
      { type: taken ? 'chat.channelAdded' : 'chat.channelRemoved', channelId: id },
      at,
    ),
  );
  return {
    channel,
    change: {
      channel: { basedOn, channel },
      rows: [channelRow(facts, channel, event), ...told],
      ...(seats.length === 0 ? {} : { seats }),
    },
  };
};
