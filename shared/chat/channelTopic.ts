import type { ZoneCode } from '../kernel/ZoneCode.ts';

/** The topic everything said in one channel goes to. */
export const channelTopic = (zone: ZoneCode, channelId: string): string => `${zone}/channel/${channelId}`;

/** The topic of what concerns one person alone: a channel they came into or went out of. */
export const personTopic = (zone: ZoneCode, personId: string): string => `${zone}/person/${personId}`;

/** What receipts are told under; they are in no feed (docs/adr/0110). */
export const marksTopic = (zone: ZoneCode): string => `${zone}/marks`;
