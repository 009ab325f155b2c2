import * as v from 'valibot';
import type { ZoneCode } from '../kernel/ZoneCode.ts';
import { type ChannelId, ChannelIdSchema } from './ChannelId.ts';

/** The topic everything said in one channel goes to. */
export const channelTopic = (zone: ZoneCode, channelId: string): string => `${zone}/channel/${channelId}`;

/** The channel a topic is of; null for every other topic. */
export const channelOf = (topic: string): ChannelId | null => {
  const named = v.safeParse(ChannelIdSchema, /^\d+\/channel\/(.+)$/.exec(topic)?.[1]);
  return named.success ? named.output : null;
};

/** The topic of what concerns one person alone: a channel they came into or went out of. */
export const personTopic = (zone: ZoneCode, personId: string): string => `${zone}/person/${personId}`;

/** What receipts are told under; they are in no feed (docs/adr/0110). */
export const marksTopic = (zone: ZoneCode): string => `${zone}/marks`;
