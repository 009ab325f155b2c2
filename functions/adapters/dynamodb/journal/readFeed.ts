import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { FeedCatchUp } from '../../../../shared/journal/FeedCatchUp.ts';
import type { FeedEntry } from '../../../../shared/journal/FeedPage.ts';
import { journalLimits } from '../../../../shared/journal/journalLimits.ts';
import { noEpoch } from '../../../../shared/journal/noEpoch.ts';
import type { Clock } from '../../../../shared/kernel/Clock.ts';
import { FeedPageItemSchema } from './FeedPageItemSchema.ts';
import { feedPageKey } from './feedPageKey.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import { headsOf } from './headsOf.ts';
import { paddedNumber } from './paddedNumber.ts';
import { readItems } from './readItems.ts';
import { ZoneHeadSchema } from './ZoneHeadSchema.ts';

/** Bytes of bodies in one answer; an answer has a limit as a message has. */
const mostBytes = 1_000_000;

interface FeedQuestion {
  readonly topic: string;
  /** The epoch the asker's copy is of; `NONE` if the journal had not begun when it was taken. */
  readonly epoch: string;
  /** The last number the asker has. */
  readonly after: number;
  /** Most entries wanted, 1 or more. */
  readonly limit: number;
}

/**
 * What a client missed on a topic. Strongly consistent: everything published before the question is in the answer,
 * or beyond its `to`. `reset` when the gap cannot be filled: another epoch, or older than what is kept.
 */
export const readFeed =
  ({ client, table, clock }: { client: DynamoDBDocumentClient; table: string; clock: Clock }) =>
  async ({ topic, epoch: asked, after, limit }: FeedQuestion): Promise<FeedCatchUp> => {
    const found = await readItems(client)([zoneHeadKey, topicHeadKey(topic)].map((key) => ({ table, key })));
    const items = found.map(({ item }) => item);
    const heads = headsOf(items);
    const epoch = heads?.epoch ?? noEpoch;
    const head = heads?.topics.get(topic) ?? 0;
    const nothing = { topic, epoch, head, from: after + 1, to: after, entries: [] };
    if (!isContinuedBy(items, asked, epoch) || after > head) return { ...nothing, reset: true };
    if (after === head) return { ...nothing, reset: false };

    const entries = await readEntries(client, table, clock, { topic, epoch, after, head, limit });
    if (entries[0]?.seq !== after + 1) return { ...nothing, reset: true };
    return { ...nothing, reset: false, to: after + entries.length, entries };
  };

/** Whether a copy of one epoch may go on in another: the same, or the first one after the journal had not begun. */
const isContinuedBy = (
  heads: readonly Readonly<Record<string, unknown>>[],
  asked: string,
  epoch: string,
): boolean => {
  if (asked === epoch) return true;
  const zone = heads.find((item) => item.sk === zoneHeadKey.sk);
  return asked === noEpoch && zone !== undefined && v.parse(ZoneHeadSchema, zone).previous === undefined;
};

const readEntries = async (
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
  { topic, epoch, after, head, limit }: Omit<FeedQuestion, never> & { readonly head: number },
): Promise<readonly FeedEntry[]> => {
  const entries: FeedEntry[] = [];
  let bytes = 0;
  // The page that holds the number after `after` begins at most a page's length before it.
  const earliest = Math.max(1, after + 2 - journalLimits.entries);
  for (const pk of bucketKeys(epoch, topic, earliest, head)) {
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk >= :earliest',
        ExpressionAttributeValues: { ':pk': pk, ':earliest': paddedNumber(earliest) },
      },
    );
    for await (const answer of pages) {
      for (const item of answer.Items ?? []) {
        const page = v.parse(FeedPageItemSchema, item);
        // Time to live is a promise to delete within days; past its end a body is gone for us at once.
        if (page.ttl * 1_000 <= clock.now()) continue;
        for (const entry of page.entries) {
          if (entry.seq <= after) continue;
          if (entry.seq !== after + entries.length + 1) return entries;
          bytes += entry.body.length;
          if (entries.length >= limit || (bytes > mostBytes && entries.length > 0)) return entries;
          entries.push(entry);
        }
      }
    }
  }
  return entries;
};

/** The partitions that hold pages beginning between two numbers, in order. */
function* bucketKeys(epoch: string, topic: string, first: number, last: number): Generator<string> {
  let previous = '';
  for (let number = first; number <= last + 1_000; number += 1_000) {
    const { pk } = feedPageKey(epoch, topic, Math.min(number, last));
    if (pk !== previous) yield pk;
    previous = pk;
  }
}
