import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { ChainHead } from '../../../checkpoint/CheckpointPorts.ts';
import { zoneHeadKey } from './headKeys.ts';
import { ZoneHeadSchema } from './ZoneHeadSchema.ts';

/** How far the journal is, strongly consistent; null when it has not begun. */
export const readChainHead =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (): Promise<ChainHead | null> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: zoneHeadKey, ConsistentRead: true }),
    );
    if (Item === undefined) return null;
    const { epoch, n, hash, previous } = v.parse(ZoneHeadSchema, Item);
    return { epoch, n, hash: n === 0 ? null : hash, previous: previous ?? null };
  };
