import {
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mapFromJson, plainItem } from './attributeValues.ts';
import type { DynamodbOperation } from './DynamodbOperation.ts';
import { expressions } from './expressions.ts';
import { keyOfToken, pageToken } from './pageToken.ts';

type Json = Readonly<Record<string, unknown>>;

const condition = { condition: 'ConditionExpression' };
const projection = { projection: 'ProjectionExpression' };
const onRefusal = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const count = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const selects = ['ALL_ATTRIBUTES', 'ALL_PROJECTED_ATTRIBUTES', 'SPECIFIC_ATTRIBUTES', 'COUNT'] as const;

const pageOf = (request: Json) => ({
  IndexName: text(request.index),
  Limit: count(request.limit),
  ConsistentRead: flag(request.consistentRead),
  Select: selects.find((one) => one === request.select),
  ExclusiveStartKey: keyOfToken(request.nextToken),
});

type Page = {
  Items?: Parameters<typeof plainItem>[0][];
  LastEvaluatedKey?: Parameters<typeof pageToken>[0];
  ScannedCount?: number;
};

const pageResult = ({ Items = [], LastEvaluatedKey, ScannedCount = 0 }: Page) => ({
  items: Items.map((item) => plainItem(item)),
  nextToken: pageToken(LastEvaluatedKey),
  scannedCount: ScannedCount,
});

/** Operations on one item, and the two that read a page. */
export const itemOperations: Readonly<Record<string, DynamodbOperation>> = {
  async GetItem(client, TableName, request) {
    const ConsistentRead = flag(request.consistentRead);
    const Key = mapFromJson(request.key);
    const { Item } = await client.send(
      new GetItemCommand({ TableName, Key, ConsistentRead, ...expressions(request, projection) }),
    );
    return plainItem(Item);
  },
  async PutItem(client, TableName, request) {
    const Item = { ...mapFromJson(request.attributeValues), ...mapFromJson(request.key) };
    await client.send(
      new PutItemCommand({ TableName, Item, ...onRefusal, ...expressions(request, condition) }),
    );
    return plainItem(Item);
  },
  async UpdateItem(client, TableName, request) {
    const Key = mapFromJson(request.key);
    const parts = expressions(request, { update: 'UpdateExpression', ...condition });
    const { Attributes } = await client.send(
      new UpdateItemCommand({ TableName, Key, ReturnValues: 'ALL_NEW', ...onRefusal, ...parts }),
    );
    return plainItem(Attributes);
  },
  async DeleteItem(client, TableName, request) {
    const Key = mapFromJson(request.key);
    const parts = expressions(request, condition);
    const { Attributes } = await client.send(
      new DeleteItemCommand({ TableName, Key, ReturnValues: 'ALL_OLD', ...onRefusal, ...parts }),
    );
    return plainItem(Attributes);
  },
  async Query(client, TableName, request) {
    const parts = expressions(request, {
      query: 'KeyConditionExpression',
      filter: 'FilterExpression',
      ...projection,
    });
    const ScanIndexForward = flag(request.scanIndexForward);
    return pageResult(
      await client.send(new QueryCommand({ TableName, ...pageOf(request), ScanIndexForward, ...parts })),
    );
  },
  async Scan(client, TableName, request) {
    const parts = expressions(request, { filter: 'FilterExpression', ...projection });
    const [Segment, TotalSegments] = [count(request.segment), count(request.totalSegments)];
    return pageResult(
      await client.send(new ScanCommand({ TableName, ...pageOf(request), Segment, TotalSegments, ...parts })),
    );
  },
};
