import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { bytesOfHash } from '../../../../shared/journal/chain/bytesOfHash.ts';
import type { Tile } from '../../../../shared/journal/chain/Tile.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { tileKey } from './tileKey.ts';

/** Tiles under way at once. */
const lanes = 8;

/** Writes tiles, whole. A tile only grows, so writing one twice or in part of a run does no harm. */
export const writeTiles =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (epoch: string, tiles: readonly Tile[], at: string): Promise<void> => {
    for (let from = 0; from < tiles.length; from += lanes) {
      await Promise.all(
        tiles.slice(from, from + lanes).map((tile) => {
          const hashes = new Uint8Array(tile.hashes.length * 32);
          for (const [index, hash] of tile.hashes.entries()) hashes.set(bytesOfHash(hash), index * 32);
          const Item = kept('JOURNAL_11', at, { ...tileKey(epoch, tile), schema: 1, hashes });
          return client.send(new PutCommand({ TableName: table, Item }));
        }),
      );
    }
  };
