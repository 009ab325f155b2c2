import {
  BatchGetCommand,
  type BatchGetCommandOutput,
  type DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';
import { pause } from '../../system/pause.ts';

/** DynamoDB's own limit for one BatchGetItem. */
const mostKeys = 100;
const mostAttempts = 6;

export interface ItemPlace {
  readonly table: string;
  readonly key: { readonly pk: string; readonly sk: string };
}

type Item = Readonly<Record<string, unknown>>;

/**
 * Reads items by key, strongly consistent, in as few calls as there can be; what does not exist is left out.
 * What DynamoDB did not get to is asked for again. Throws when it will not answer.
 *
 * @param places without repeats
 * @param projection per table, the attributes wanted (reserved words not allowed); pk and sk always come along
 */
export const readItems =
  (client: DynamoDBDocumentClient) =>
  async (
    places: readonly ItemPlace[],
    projection: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<readonly { readonly table: string; readonly item: Item }[]> => {
    const chunks: ItemPlace[][] = [];
    for (let index = 0; index < places.length; index += mostKeys)
      chunks.push(places.slice(index, index + mostKeys));
    const answers = await Promise.all(chunks.map((chunk) => readChunk(client, chunk, projection)));
    return answers.flat();
  };

const readChunk = async (
  client: DynamoDBDocumentClient,
  chunk: readonly ItemPlace[],
  projection: Readonly<Record<string, readonly string[]>>,
): Promise<{ table: string; item: Item }[]> => {
  const found: { table: string; item: Item }[] = [];
  let request: BatchGetCommandOutput['UnprocessedKeys'] = Object.fromEntries(
    [...Map.groupBy(chunk, (place) => place.table)].map(([table, own]) => {
      const wanted = projection[table];
      const Keys = own.map((place) => place.key);
      return [
        table,
        wanted === undefined
          ? { Keys, ConsistentRead: true }
          : { Keys, ConsistentRead: true, ProjectionExpression: ['pk', 'sk', ...wanted].join(', ') },
      ];
    }),
  );
  for (let attempt = 1; request !== undefined && Object.keys(request).length > 0; attempt++) {
    if (attempt > mostAttempts) throw new Error('DynamoDB left keys unread, again and again');
    if (attempt > 1) await pause(attempt);
    const answer: BatchGetCommandOutput = await client.send(new BatchGetCommand({ RequestItems: request }));
    for (const [table, items] of Object.entries(answer.Responses ?? {})) {
      for (const item of items) found.push({ table, item });
    }
    request = answer.UnprocessedKeys;
  }
  return found;
};
