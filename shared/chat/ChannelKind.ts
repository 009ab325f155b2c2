/** What kinds of conversation there are (domain.md §3.9). */
export const channelKinds = ['DIRECT', 'GROUP', 'SERVICE', 'ZONE_BROADCAST', 'INCIDENT'] as const;

export type ChannelKind = (typeof channelKinds)[number];
