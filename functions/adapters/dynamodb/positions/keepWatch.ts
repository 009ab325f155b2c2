import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { isoOf } from '../../../../shared/kernel/instant.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import type { Watch } from '../../../position/PositionTools.ts';
import type { PositionsTable } from './PositionsTable.ts';

/** Keeps until when a map is told; an id is its first person's. */
export const keepWatch =
  ({ client, table }: PositionsTable) =>
  async ({ watchId, personId, until }: Watch): Promise<'KEPT' | 'TAKEN'> => {
    const item = { pk: 'WATCHES', sk: watchId, kind: 'WATCH', schema: 1, personId, until };
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: kept('TRANSIENT', isoOf(until), item),
          ConditionExpression: 'attribute_not_exists(pk) OR personId = :me',
          ExpressionAttributeValues: { ':me': personId },
        }),
      );
      return 'KEPT';
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return 'TAKEN';
      throw fault;
    }
  };
