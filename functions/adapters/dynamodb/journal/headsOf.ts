import * as v from 'valibot';
import type { JournalHeads } from '../../../../shared/journal/JournalHeads.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import { TopicHeadSchema } from './TopicHeadSchema.ts';
import { ZoneHeadSchema } from './ZoneHeadSchema.ts';

const topicPrefix = topicHeadKey('').sk;

/**
 * The heads among these items. Null when the zone has none: its journal has not begun.
 * A topic head of another epoch than the zone's is left over from before a restore and counts for nothing.
 */
export const headsOf = (items: readonly Readonly<Record<string, unknown>>[]): JournalHeads | null => {
  const stored = items.find((item) => item.sk === zoneHeadKey.sk);
  if (stored === undefined) return null;
  const zone = v.parse(ZoneHeadSchema, stored);
  const topics = new Map<string, number>();
  for (const item of items) {
    if (typeof item.sk !== 'string' || !item.sk.startsWith(topicPrefix)) continue;
    const head = v.parse(TopicHeadSchema, item);
    if (head.epoch === zone.epoch) topics.set(item.sk.slice(topicPrefix.length), head.seq);
  }
  return { epoch: zone.epoch, begun: true, n: zone.n, hash: zone.hash, topics };
};
