import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { OperationsTable } from './OperationsTable.ts';

const PlacesSchema = v.array(v.object({ sk: v.string() }));

/** The ids in one list, by a consistent read. */
export const listedIds =
  ({ client, table }: OperationsTable) =>
  async (pk: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    let from: QueryCommandOutput['LastEvaluatedKey'];
    do {
      const page: QueryCommandOutput = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ProjectionExpression: 'sk',
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      ids.push(...v.parse(PlacesSchema, page.Items ?? []).map(({ sk }) => sk));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return ids;
  };
