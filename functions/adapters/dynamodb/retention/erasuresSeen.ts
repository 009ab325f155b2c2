import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { kept } from '../../../../shared/retention/kept.ts';
import { readItems } from '../journal/readItems.ts';
import { seenKey } from './retentionKeys.ts';

const SeenSchema = v.object({ erasuresSeen: v.string() });

interface SeenTables {
  readonly client: DynamoDBDocumentClient;
  /** By their names in this zone. */
  readonly tables: readonly string[];
}

/**
 * What each table knows of the erasure ledger: a mark in the table itself, so that a copy of the table has the mark of
 * when it was made.
 */
export const erasuresSeen = ({ client, tables }: SeenTables) => ({
  /** A place for each table, '' where it knows of nothing. */
  seen: async (): Promise<readonly string[]> => {
    const found = await readItems(client)(tables.map((table) => ({ table, key: seenKey })));
    return tables.map((table) => {
      const mark = found.find((one) => one.table === table);
      return mark === undefined ? '' : v.parse(SeenSchema, mark.item).erasuresSeen;
    });
  },
  /** Every table knows the ledger up to `place`; never back. @param at ISO 8601 UTC */
  see: async (place: string, at: string): Promise<void> => {
    const { retentionClass, dueAt, dueDay } = kept('JOURNAL_11', at, seenKey);
    for (const TableName of tables) {
      try {
        await client.send(
          new UpdateCommand({
            TableName,
            Key: seenKey,
            UpdateExpression:
              'SET erasuresSeen = :place, #kind = :kind, #schema = :schema, retentionClass = :class, dueAt = :due, dueDay = :day',
            ConditionExpression: 'attribute_not_exists(erasuresSeen) OR erasuresSeen < :place',
            ExpressionAttributeNames: { '#kind': 'kind', '#schema': 'schema' },
            ExpressionAttributeValues: {
              ':place': place,
              ':kind': 'RETENTION',
              ':schema': 1,
              ':class': retentionClass,
              ':due': dueAt,
              ':day': dueDay,
            },
          }),
        );
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      }
    }
  },
});
