import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One operation of AppSync's DynamoDB data source: the request object in, `ctx.result` out. */
export type DynamodbOperation = (
  client: DynamoDBClient,
  tableName: string,
  request: Readonly<Record<string, unknown>>,
) => Promise<unknown>;
