import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { KeptCheckpoint } from '../../../checkpoint/KeptCheckpoint.ts';
import { lastCheckpointKey } from './checkpointKeys.ts';

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const KeptCheckpointSchema = v.object({
  epoch: v.string(),
  size: whole,
  rootHash: hash,
  at: v.string(),
  keyId: v.string(),
  witnesses: v.array(v.string()),
  keys: v.array(v.string()),
  note: v.string(),
  roots: v.array(hash),
  lastHash: hash,
  sound: v.boolean(),
  fault: v.exactOptional(v.object({ why: v.string(), n: whole, at: v.string() })),
}) satisfies v.GenericSchema<unknown, KeptCheckpoint>;

/** The last head of the chain, strongly consistent; null when there is none yet. */
export const readLastCheckpoint =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (): Promise<KeptCheckpoint | null> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: lastCheckpointKey, ConsistentRead: true }),
    );
    return Item === undefined ? null : v.parse(KeptCheckpointSchema, Item);
  };
