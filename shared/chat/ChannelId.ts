import * as v from 'valibot';
import type { ChannelKind } from './ChannelKind.ts';

const ulid = '[0-7][0-9A-HJKMNP-TV-Z]{25}';

/**
 * A channel's id says what kind it is: `Z` the broadcast, `D-…` two people's, `S-<team>` a team's, `I-<incident>` an
 * incident's, a ULID a group's. Only the last of these and `D-` are stored; the others follow from what they are of.
 */
export const ChannelIdSchema = v.pipe(
  v.string(),
  v.regex(
    new RegExp(
      `^(?:Z|D-[0-9A-HJKMNP-TV-Z]{26}|S-[\\p{L}\\p{N}][\\p{L}\\p{N} ./-]{0,19}|I-${ulid}|${ulid})$`,
      'u',
    ),
    'channelId',
  ),
  v.brand('ChannelId'),
);

export type ChannelId = v.InferOutput<typeof ChannelIdSchema>;

/** The one channel everybody of the zone reads. */
export const broadcastId = v.parse(ChannelIdSchema, 'Z');

/** Of which kind the channel with this id is. */
export const kindOf = (id: ChannelId): ChannelKind => {
  if (id === 'Z') return 'ZONE_BROADCAST';
  if (id.startsWith('D-')) return 'DIRECT';
  if (id.startsWith('S-')) return 'SERVICE';
  return id.startsWith('I-') ? 'INCIDENT' : 'GROUP';
};

/** The team or the incident a channel is of; null for the others. */
export const ofWhat = (id: ChannelId): string | null => {
  const kind = kindOf(id);
  return kind === 'SERVICE' || kind === 'INCIDENT' ? id.slice(2) : null;
};
