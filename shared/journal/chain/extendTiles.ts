import { extendRange } from './extendRange.ts';
import { rangeRoot } from './rangeRoot.ts';
import type { Sha256 } from './Sha256.ts';
import { type ReadTile, type Tile, tileWidth } from './Tile.ts';
import { emptyRange } from './TreeRange.ts';

/**
 * The tiles that change when entries are added, whole. Reads at most the last tile of each level, and of it only as
 * much as the tree of `size` had: a tile left longer by a run that died is written as it should be.
 *
 * @param size entries the tree had before
 * @param hashes of the entries added, in their order
 */
export const extendTiles = async (
  sha256: Sha256,
  readTile: ReadTile,
  size: number,
  hashes: readonly string[],
): Promise<readonly Tile[]> => {
  const tiles: Tile[] = [];
  let before = size;
  let added = hashes;
  for (let level = 0; added.length > 0; level++) {
    const first = Math.floor(before / tileWidth);
    const begun = before % tileWidth;
    const kept = begun === 0 ? [] : (await readTile({ level, index: first })).slice(0, begun);
    if (kept.length !== begun) throw new Error('A tile is shorter than the tree it belongs to');
    const all = [...kept, ...added];
    const roots: string[] = [];
    for (let from = 0; from < all.length; from += tileWidth) {
      const own = all.slice(from, from + tileWidth);
      tiles.push({ level, index: first + from / tileWidth, hashes: own });
      if (own.length === tileWidth) roots.push(rangeRoot(sha256, extendRange(sha256, emptyRange, own)));
    }
    before = first;
    added = roots;
  }
  return tiles;
};
