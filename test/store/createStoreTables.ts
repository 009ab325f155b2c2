import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export interface StoreTables {
  readonly client: DynamoDBDocumentClient;
  readonly operations: string;
  readonly directory: string;
  readonly journal: string;
  readonly positions: string;
  readonly conversations: string;
}

/** A zone's tables, empty and for one test file alone, in the emulator the tests run against (root's credentials). */
export const createStoreTables = async (endpoint: string): Promise<StoreTables> => {
  const base = new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const mark = crypto.randomUUID();
  const tables = {
    operations: `store-operations-${mark}`,
    directory: `store-directory-${mark}`,
    journal: `store-journal-${mark}`,
    positions: `store-positions-${mark}`,
    conversations: `store-conversations-${mark}`,
  };
  for (const [name, TableName] of Object.entries(tables)) {
    const indexKeys = ['dueDay', 'dueAt', ...(name === 'operations' ? ['gsi1pk', 'gsi1sk'] : [])];
    await base.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk', ...indexKeys].map((AttributeName) => ({
          AttributeName,
          AttributeType: 'S',
        })),
        KeySchema: schemaOf('pk', 'sk'),
        GlobalSecondaryIndexes: [
          indexOf('byDue', 'dueDay', 'dueAt'),
          ...(name === 'operations' ? [indexOf('byState', 'gsi1pk', 'gsi1sk')] : []),
        ],
      }),
    );
  }
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  return { client, ...tables };
};

const indexOf = (IndexName: string, hash: string, range: string) => ({
  IndexName,
  KeySchema: schemaOf(hash, range),
  Projection: { ProjectionType: 'KEYS_ONLY' as const },
});

const schemaOf = (hash: string, range: string) => [
  { AttributeName: hash, KeyType: 'HASH' as const },
  { AttributeName: range, KeyType: 'RANGE' as const },
];
