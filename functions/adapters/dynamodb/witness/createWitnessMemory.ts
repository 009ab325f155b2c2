import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { WitnessPorts } from '../../../witness/WitnessPorts.ts';

const WitnessedHeadSchema = v.object({ size: v.number(), root: v.string() });

const keyOf = (origin: string) => ({ pk: `WITNESSED#${origin}`, sk: 'HEAD' });

/**
 * What a witness remembers: the largest head it signed of each origin. Never erased and without a time to live: a
 * witness that forgot would sign a second beginning. It holds sizes and hashes, nothing of a person.
 */
export const createWitnessMemory = ({
  client,
  table,
}: {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}): Pick<WitnessPorts, 'readHead' | 'keepHead'> => ({
  readHead: async (origin) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(origin), ConsistentRead: true }),
    );
    return Item === undefined ? null : v.parse(WitnessedHeadSchema, Item);
  },
  keepHead: async (origin, before, head) => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(origin), schema: 1, ...head },
          ...(before === null
            ? { ConditionExpression: 'attribute_not_exists(pk)' }
            : {
                ConditionExpression: '#size = :size AND #root = :root',
                ExpressionAttributeNames: { '#size': 'size', '#root': 'root' },
                ExpressionAttributeValues: { ':size': before.size, ':root': before.root },
              }),
        }),
      );
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  },
});
