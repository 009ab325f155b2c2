import { type AttributeValue, BatchGetItemCommand, BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { mapFromJson, plainItem } from './attributeValues.ts';
import type { DynamodbOperation } from './DynamodbOperation.ts';
import { expressions } from './expressions.ts';

type Json = Readonly<Record<string, unknown>>;
type Item = Record<string, AttributeValue>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const tablesOf = (request: Json): [string, unknown][] =>
  Object.entries(isObject(request.tables) ? request.tables : {});

const itemsOf = (list: unknown): Item[] => (Array.isArray(list) ? list.map(mapFromJson) : []);

const hasKey = (item: Item, key: Item): boolean =>
  Object.entries(key).every(([name, value]) => JSON.stringify(item[name]) === JSON.stringify(value));

const mapTables = <T, R>(
  tables: Readonly<Record<string, T>>,
  make: (table: T, name: string) => R,
): Record<string, R> =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, make(table, name)]));

/** Puts or deletes items over tables; what the service could not do now comes back under `unprocessed`. */
const write =
  (kind: 'PutRequest' | 'DeleteRequest', unprocessed: string): DynamodbOperation =>
  async (client, _tableName, request) => {
    const tables = Object.fromEntries(tablesOf(request).map(([name, list]) => [name, itemsOf(list)]));
    const RequestItems = mapTables(tables, (items) =>
      items.map((item) =>
        kind === 'PutRequest' ? { PutRequest: { Item: item } } : { DeleteRequest: { Key: item } },
      ),
    );
    const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems }));
    const left = mapTables(tables, (_items, name) =>
      (UnprocessedItems[name] ?? []).map((one) => plainItem(one.PutRequest?.Item ?? one.DeleteRequest?.Key)),
    );
    return { data: mapTables(tables, (items) => items.map((item) => plainItem(item))), [unprocessed]: left };
  };

/** Operations over several tables at once. */
export const batchOperations: Readonly<Record<string, DynamodbOperation>> = {
  async BatchGetItem(client, _tableName, request) {
    const asked = Object.fromEntries(
      tablesOf(request).map(([name, table]) => {
        const part = isObject(table) ? table : {};
        const parts = expressions(part, { projection: 'ProjectionExpression' });
        return [name, { Keys: itemsOf(part.keys), ConsistentRead: part.consistentRead === true, ...parts }];
      }),
    );
    const { Responses = {}, UnprocessedKeys = {} } = await client.send(
      new BatchGetItemCommand({ RequestItems: asked }),
    );
    return {
      // In the order of the keys, null where there is no item: resolvers count on both.
      data: mapTables(asked, ({ Keys }, name) =>
        Keys.map((key) => plainItem((Responses[name] ?? []).find((item) => hasKey(item, key)))),
      ),
      unprocessedKeys: mapTables(asked, (_table, name) =>
        (UnprocessedKeys[name]?.Keys ?? []).map((key) => plainItem(key)),
      ),
    };
  },
  BatchPutItem: write('PutRequest', 'unprocessedItems'),
  BatchDeleteItem: write('DeleteRequest', 'unprocessedKeys'),
};
