import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { IncidentId } from '../../shared/incident/IncidentId.ts';
import type { StoreTables } from './createStoreTables.ts';

const ItemSchema = v.looseObject({ sk: v.string(), kind: v.string(), version: v.optional(v.number()) });

/** Everything stored about one incident, or in a partition named by its key, in the order of its keys. */
export const readPartition = async (
  { client, operations }: StoreTables,
  id: IncidentId | { readonly pk: string },
) => {
  const pk = typeof id === 'string' ? `INCIDENT#${id}` : id.pk;
  const { Items } = await client.send(
    new QueryCommand({
      TableName: operations,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ConsistentRead: true,
    }),
  );
  return v.parse(v.array(ItemSchema), Items);
};
