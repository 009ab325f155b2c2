import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ZoneRegistry } from '../../platform/ZoneRegistry.ts';
import { readRegistryItem } from './readRegistryItem.ts';

export interface ZoneRegistryOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/**
 * The registry in its table: `ZONE`/`5450` the record (one partition: a list is one query, 180 zones are
 * small), `ZONE#5450`/`MOVE#0000000003` its history, `RELEASE`/`<region>` what is current there.
 */
export const createZoneRegistry = ({ client, table }: ZoneRegistryOptions): ZoneRegistry => {
  const get = async (pk: string, sk: string): Promise<unknown> =>
    (await client.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }))).Item;

  const queryAll = async (pk: string): Promise<unknown[]> => {
    const items: unknown[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ExclusiveStartKey: from,
        }),
      );
      items.push(...(page.Items ?? []));
      from = page.LastEvaluatedKey;
    } while (from);
    return items;
  };

  return {
    async find(code) {
      const item = await get('ZONE', code);
      return item === undefined ? null : readRegistryItem.zone(item);
    },

    async list() {
      return (await queryAll('ZONE')).map(readRegistryItem.zone);
    },

    async save(record, moves = []) {
      const { code, version } = record.standing;
      const condition =
        record.revision === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#revision = :read',
              ExpressionAttributeNames: { '#revision': 'revision' },
              ExpressionAttributeValues: { ':read': record.revision - 1 },
            };
      const history = moves.map((move, index) => {
        const number = String(version - moves.length + 1 + index).padStart(10, '0');
        return {
          Put: {
            TableName: table,
            Item: { ...move, pk: `ZONE#${code}`, sk: `MOVE#${number}` },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        };
      });
      await client.send(
        new TransactWriteCommand({
          TransactItems: [
            { Put: { TableName: table, Item: { ...record, pk: 'ZONE', sk: code }, ...condition } },
            ...history,
          ],
        }),
      );
    },

    async history(code) {
      return (await queryAll(`ZONE#${code}`)).map(readRegistryItem.move);
    },

    async currentRelease(region) {
      const item = await get('RELEASE', region);
      return item === undefined ? null : readRegistryItem.release(item);
    },

    async setCurrentRelease(release) {
      await client.send(
        new PutCommand({ TableName: table, Item: { ...release, pk: 'RELEASE', sk: release.region } }),
      );
    },
  };
};
