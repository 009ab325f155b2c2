import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';
import type { Attempt } from './Attempt.ts';
import { asRole } from './asRole.ts';

/** The key that is tried; nothing of a zone has it. */
export const triedKey = { pk: { S: 'ISOLATION#1' }, sk: { S: 'ISOLATION' } };

export const tablesAs = asRole((how) => new DynamoDBClient(how));

/** Whatever can be done with a table of this name. */
export const tableAttempts = (name: string, table: string): readonly Attempt[] => {
  const with_ = <T>(credentials: AwsCredentials, use: (client: DynamoDBClient) => Promise<T>): Promise<T> =>
    use(tablesAs(credentials));
  return [
    {
      name: `read ${name}`,
      run: (c) => with_(c, (d) => d.send(new GetItemCommand({ TableName: table, Key: triedKey }))),
    },
    {
      name: `read many of ${name}`,
      run: (c) =>
        with_(c, (d) => d.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [triedKey] } } }))),
    },
    {
      name: `query ${name}`,
      run: (c) =>
        with_(c, (d) =>
          d.send(
            new QueryCommand({
              TableName: table,
              KeyConditionExpression: 'pk = :pk',
              ExpressionAttributeValues: { ':pk': triedKey.pk },
            }),
          ),
        ),
    },
    {
      name: `scan ${name}`,
      run: (c) => with_(c, (d) => d.send(new ScanCommand({ TableName: table, Limit: 1 }))),
    },
    {
      name: `write ${name}`,
      run: (c) => with_(c, (d) => d.send(new PutItemCommand({ TableName: table, Item: triedKey }))),
    },
    {
      name: `update ${name}`,
      run: (c) => with_(c, (d) => d.send(new UpdateItemCommand({ TableName: table, Key: triedKey }))),
    },
    {
      name: `transact on ${name}`,
      run: (c) =>
        with_(c, (d) =>
          d.send(
            new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: table, Item: triedKey } }] }),
          ),
        ),
    },
    {
      name: `delete from ${name}`,
      run: (c) => with_(c, (d) => d.send(new DeleteItemCommand({ TableName: table, Key: triedKey }))),
    },
  ];
};
