import { BatchGetCommand, type BatchGetCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { OperationsTable } from './OperationsTable.ts';

interface Key {
  readonly pk: string;
  readonly sk: string;
}

const maxRounds = 10;

/**
 * Up to 100 items in one consistent look, in the order of the keys; undefined where there is none. What DynamoDB
 * leaves unprocessed (an answer over 16 MB, a throttled partition) is asked again.
 */
export const readTogether =
  ({ client, table }: OperationsTable) =>
  async (wanted: readonly Key[]): Promise<readonly (Record<string, unknown> | undefined)[]> => {
    const found = new Map<string, Record<string, unknown>>();
    if (wanted.length === 0) return [];
    let asked: BatchGetCommandOutput['UnprocessedKeys'] = {
      [table]: { Keys: wanted.map(({ pk, sk }) => ({ pk, sk })), ConsistentRead: true },
    };
    for (let round = 0; round < maxRounds; round++) {
      const page: BatchGetCommandOutput = await client.send(new BatchGetCommand({ RequestItems: asked }));
      for (const item of page.Responses?.[table] ?? []) found.set(`${item.pk} ${item.sk}`, item);
      asked = page.UnprocessedKeys ?? {};
      if (Object.keys(asked).length === 0) return wanted.map(({ pk, sk }) => found.get(`${pk} ${sk}`));
    }
    throw new Error(`DynamoDB left keys unprocessed ${maxRounds} times`);
  };
