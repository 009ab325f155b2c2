/** Hashes in a full tile: eight levels of the tree in one, as C2SP's tlog-tiles cuts it. */
export const tileWidth = 256;

/** Neighbouring hashes of one level in eight. Level 0 are the entries, level 1 the roots of full tiles of level 0. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  /** 1 to 256, lower-case hexadecimal; only the last of a level may be short, and grows at its end. */
  readonly hashes: readonly string[];
}

/** Looks a tile's hashes up. Throws when there is no such tile. */
export type ReadTile = (tile: Omit<Tile, 'hashes'>) => Promise<readonly string[]>;
