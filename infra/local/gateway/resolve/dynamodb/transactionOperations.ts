import {
  TransactGetItemsCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { mapFromJson, plainItem } from './attributeValues.ts';
import type { DynamodbOperation } from './DynamodbOperation.ts';
import { expressions } from './expressions.ts';

type Json = Readonly<Record<string, unknown>>;

const itemsOf = (request: Json): readonly Json[] =>
  Array.isArray(request.transactItems) ? request.transactItems : [];

const wantsItem = ({ condition }: Json): boolean =>
  typeof condition === 'object' &&
  condition !== null &&
  'returnValuesOnConditionCheckFailure' in condition &&
  condition.returnValuesOnConditionCheckFailure === true;

const writeOf = (item: Json): TransactWriteItem => {
  const parts = expressions(item, { condition: 'ConditionExpression' });
  const base = {
    TableName: String(item.table),
    ...(wantsItem(item) ? { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const } : {}),
  };
  const Key = mapFromJson(item.key);
  switch (item.operation) {
    case 'PutItem':
      return { Put: { ...base, Item: { ...mapFromJson(item.attributeValues), ...Key }, ...parts } };
    case 'UpdateItem': {
      const both = expressions(item, { update: 'UpdateExpression', condition: 'ConditionExpression' });
      return { Update: { ...base, Key, UpdateExpression: undefined, ...both } };
    }
    case 'DeleteItem':
      return { Delete: { ...base, Key, ...parts } };
    case 'ConditionCheck':
      return { ConditionCheck: { ...base, Key, ConditionExpression: undefined, ...parts } };
    default:
      throw new TypeError('No such operation in a transaction');
  }
};

/** All or nothing, over several items and tables. */
export const transactionOperations: Readonly<Record<string, DynamodbOperation>> = {
  async TransactWriteItems(client, _tableName, request) {
    const items = itemsOf(request);
    await client.send(new TransactWriteItemsCommand({ TransactItems: items.map(writeOf) }));
    return { keys: items.map((item) => plainItem(mapFromJson(item.key))), cancellationReasons: null };
  },
  async TransactGetItems(client, _tableName, request) {
    const TransactItems = itemsOf(request).map((item) => ({
      Get: {
        TableName: String(item.table),
        Key: mapFromJson(item.key),
        ...expressions(item, { projection: 'ProjectionExpression' }),
      },
    }));
    const { Responses = [] } = await client.send(new TransactGetItemsCommand({ TransactItems }));
    return { items: Responses.map(({ Item }) => plainItem(Item)), cancellationReasons: null };
  },
};
