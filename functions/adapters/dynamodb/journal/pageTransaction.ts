import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { FeedPage } from '../../../../shared/journal/FeedPage.ts';
import type { JournalHeads } from '../../../../shared/journal/JournalHeads.ts';
import type { JournalPage } from '../../../../shared/journal/JournalPage.ts';
import { isoOf } from '../../../../shared/kernel/instant.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { chainPageKey } from './chainPageKey.ts';
import { feedPageKey } from './feedPageKey.ts';
import { topicHeadKey } from './headKeys.ts';
import { headRetention } from './headRetention.ts';
import type { JournalTables } from './JournalTables.ts';
import { markUpdate } from './markUpdate.ts';
import { payloadPageKey } from './payloadPageKey.ts';
import { secretItem } from './secretItem.ts';
import { zoneHeadUpdate } from './zoneHeadUpdate.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/**
 * A page as one transaction. Its conditions are what makes the journal right, whoever writes at the same time:
 * the heads are as they were read, the pages are new, no aggregate gets a second secret, and every row is there and
 * has no number.
 *
 * @param now milliseconds since the epoch, UTC; the ends of what is kept are counted from it
 */
export const pageTransaction = (
  { operationsTable, journalTable }: Omit<JournalTables, 'client'>,
  { before, after, lines, payloads, secrets, feeds, marks }: JournalPage,
  now: number,
): readonly Action[] => {
  const at = isoOf(now);
  const put = (item: object): Action => ({
    Put: { TableName: journalTable, Item: { ...item }, ConditionExpression: 'attribute_not_exists(pk)' },
  });
  const from = before.n + 1;
  const page = { schema: 2, epoch: before.epoch, from, to: after.n };
  return [
    { Update: { TableName: journalTable, ...zoneHeadUpdate(before, after, at) } },
    put(kept('JOURNAL_11', at, { ...chainPageKey(before.epoch, from), ...page, lines: lines.join('\n') })),
    ...(payloads.length === 0
      ? []
      : [
          put(
            kept('JOURNAL_11', at, {
              ...payloadPageKey(before.epoch, from),
              ...page,
              payloads: JSON.stringify(payloads),
            }),
          ),
        ]),
    ...secrets.map((secret) => put(secretItem(secret, now))),
    ...feeds.flatMap((feed): Action[] => [
      { Update: { TableName: journalTable, ...topicHeadUpdate(before, feed, headRetention('HEAD', at)) } },
      put(
        kept('FEED_30D', at, {
          ...feedPageKey(feed.epoch, feed.topic, feed.from),
          schema: 1,
          ...feed,
          // Text, and not a list of maps: written and read once as a whole, and a third of the work for every store.
          entries: JSON.stringify(feed.entries),
        }),
      ),
    ]),
    ...marks.map(
      (marked): Action => ({ Update: { TableName: operationsTable, ...markUpdate(marked, now) } }),
    ),
  ];
};

/** A topic's head from one number to the next; a head of an epoch that is over counts for nothing. */
const topicHeadUpdate = (
  { topics }: JournalHeads,
  { topic, epoch, from, to }: FeedPage,
  retention: ReturnType<typeof headRetention>,
) => ({
  Key: topicHeadKey(topic),
  UpdateExpression: `SET epoch = :epoch, seq = :after, ${retention.expression}`,
  ...(topics.has(topic)
    ? {
        ConditionExpression: 'epoch = :epoch AND seq = :before',
        ExpressionAttributeValues: {
          ...retention.values,
          ':epoch': epoch,
          ':before': from - 1,
          ':after': to,
        },
      }
    : {
        ConditionExpression: 'attribute_not_exists(pk) OR epoch <> :epoch',
        ExpressionAttributeValues: { ...retention.values, ':epoch': epoch, ':after': to },
      }),
});
