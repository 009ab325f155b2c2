import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { JournalPage } from '../../../../shared/journal/JournalPage.ts';
import { journalRetention } from '../../../../shared/journal/journalRetention.ts';
import { chainLines } from './chainLines.ts';
import { chainPageKey } from './chainPageKey.ts';
import { feedPageKey } from './feedPageKey.ts';
import { topicHeadKey, zoneHeadKey } from './headKeys.ts';
import type { JournalTables } from './JournalTables.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const secondsPerDay = 86_400;

/**
 * A page as one transaction. Its conditions are what makes the journal right, whoever writes at the same time:
 * the heads are as they were read, the chain page is new, and every row is there and has no number.
 *
 * @param now milliseconds since the epoch, UTC; the ends of the copies of bodies are counted from it
 */
export const pageTransaction = (
  { operationsTable, journalTable }: Omit<JournalTables, 'client'>,
  { before, after, chain, feeds, marks }: JournalPage,
  now: number,
): readonly Action[] => {
  const end = (days: number): number => Math.floor(now / 1_000) + days * secondsPerDay;
  const zoneHead: Action = {
    Update: {
      TableName: journalTable,
      Key: zoneHeadKey,
      UpdateExpression: 'SET epoch = :epoch, n = :after',
      ...(before.begun
        ? {
            ConditionExpression: 'epoch = :epoch AND n = :before',
            ExpressionAttributeValues: { ':epoch': before.epoch, ':before': before.n, ':after': after.n },
          }
        : {
            ConditionExpression: 'attribute_not_exists(pk)',
            ExpressionAttributeValues: { ':epoch': before.epoch, ':after': after.n },
          }),
    },
  };
  const chainPage: Action = {
    Put: {
      TableName: journalTable,
      Item: {
        ...chainPageKey(before.epoch, before.n + 1),
        schema: 1,
        epoch: before.epoch,
        from: before.n + 1,
        to: after.n,
        lines: chainLines(chain),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
  const topics = feeds.flatMap((feed): Action[] => [
    {
      Update: {
        TableName: journalTable,
        Key: topicHeadKey(feed.topic),
        UpdateExpression: 'SET epoch = :epoch, seq = :after',
        ...(before.topics.has(feed.topic)
          ? {
              ConditionExpression: 'epoch = :epoch AND seq = :before',
              ExpressionAttributeValues: {
                ':epoch': feed.epoch,
                ':before': feed.from - 1,
                ':after': feed.to,
              },
            }
          : {
              ConditionExpression: 'attribute_not_exists(pk) OR epoch <> :epoch',
              ExpressionAttributeValues: { ':epoch': feed.epoch, ':after': feed.to },
            }),
      },
    },
    {
      Put: {
        TableName: journalTable,
        Item: {
          ...feedPageKey(feed.epoch, feed.topic, feed.from),
          schema: 1,
          ...feed,
          // Text, and not a list of maps: written and read once as a whole, and a third of the work for every store.
          entries: JSON.stringify(feed.entries),
          ttl: end(journalRetention.feed),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  ]);
  const rows = marks.map(
    ({ row, mark }): Action => ({
      Update: {
        TableName: operationsTable,
        Key: { pk: row.pk, sk: row.sk },
        UpdateExpression: 'SET n = :n, seq = :seq, epoch = :epoch, #ttl = :end',
        // A row that is gone was marked and has expired: it must not come back as a stub with a second number.
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(n)',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: {
          ':n': mark.n,
          ':seq': mark.seq,
          ':epoch': mark.epoch,
          ':end': end(journalRetention.pending),
        },
      },
    }),
  );
  return [zoneHead, chainPage, ...topics, ...rows];
};
