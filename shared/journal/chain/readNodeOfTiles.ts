import { extendRange } from './extendRange.ts';
import { rangeRoot } from './rangeRoot.ts';
import type { Sha256 } from './Sha256.ts';
import { type ReadTile, tileWidth } from './Tile.ts';
import type { ReadNode } from './TreeNode.ts';
import { emptyRange } from './TreeRange.ts';

/** Looks nodes up in tiles: what lies between two stored levels is hashed from the one below. */
export const readNodeOfTiles =
  (sha256: Sha256, readTile: ReadTile): ReadNode =>
  async ({ level, index }) => {
    const width = 2 ** (level % 8);
    const first = index * width;
    const tile = { level: Math.floor(level / 8), index: Math.floor(first / tileWidth) };
    const from = first % tileWidth;
    const hashes = (await readTile(tile)).slice(from, from + width);
    if (hashes.length !== width) throw new Error('A node that the tree does not have yet');
    return rangeRoot(sha256, extendRange(sha256, emptyRange, hashes));
  };
