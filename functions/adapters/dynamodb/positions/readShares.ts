import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Share } from '../../../../shared/position/Share.ts';
import type { PositionsTable } from './PositionsTable.ts';
import { shareOf } from './ShareItemSchema.ts';

/** Everybody of whom positions may be stored, with the last one; read consistently. */
export const readShares =
  ({ client, table }: PositionsTable) =>
  async (): Promise<readonly Share[]> => {
    const shares: Share[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'SHARES' },
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      );
      shares.push(...Items.map(shareOf));
      from = LastEvaluatedKey;
    } while (from !== undefined);
    return shares;
  };
