import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { kept } from '../../../../shared/retention/kept.ts';
import type { KeptCheckpoint } from '../../../checkpoint/KeptCheckpoint.ts';
import { checkpointKey, lastCheckpointKey } from './checkpointKeys.ts';

/** Keeps a head for ever and as the last one, together. False when the last one is not `before` any more. */
export const keepCheckpoint =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (before: KeptCheckpoint | null, head: KeptCheckpoint): Promise<boolean> => {
    const { epoch, size, at } = head;
    const condition =
      before === null
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'epoch = :epoch AND #size = :size',
            ExpressionAttributeNames: { '#size': 'size' },
            ExpressionAttributeValues: { ':epoch': before.epoch, ':size': before.size },
          };
    const stored = (key: { readonly pk: string; readonly sk: string }) => ({
      TableName: table,
      Item: kept('JOURNAL_11', at, { ...key, schema: 1, ...head }),
    });
    try {
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Put: { ...stored(lastCheckpointKey), ...condition } },
            { Put: stored(checkpointKey(epoch, size)) },
          ],
        }),
      );
      return true;
    } catch (fault) {
      if (fault instanceof TransactionCanceledException) return false;
      throw fault;
    }
  };
