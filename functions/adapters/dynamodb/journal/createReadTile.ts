import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { hexOf } from '../../../../shared/journal/chain/hexOf.ts';
import type { ReadTile } from '../../../../shared/journal/chain/Tile.ts';
import { tileKey } from './tileKey.ts';

const TileItemSchema = v.object({ hashes: v.instance(Uint8Array) });

/** Looks tiles up in the journal's table, each once: for proofs, make one a call and not one a process. */
export const createReadTile = (
  { client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string },
  epoch: string,
): ReadTile => {
  const known = new Map<string, Promise<readonly string[]>>();
  return (tile) => {
    const Key = tileKey(epoch, tile);
    const name = `${Key.pk}/${Key.sk}`;
    const found =
      known.get(name) ??
      client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true })).then(({ Item }) => {
        const { hashes } = v.parse(TileItemSchema, Item);
        return Array.from({ length: hashes.length / 32 }, (_, index) =>
          hexOf(hashes.subarray(index * 32, index * 32 + 32)),
        );
      });
    known.set(name, found);
    return found;
  };
};
