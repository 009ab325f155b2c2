import { createHash } from 'node:crypto';
import { zxyToTileId } from 'pmtiles';
import type { Tile } from './cutTiles.ts';
import { type DirectoryEntry, directoryBytes } from './directoryBytes.ts';
import { gzipped } from './gzipped.ts';
import { headerBytes, headerLength } from './headerBytes.ts';
import type { Bounds } from './tilesOver.ts';

/** The header and the first directory must lie in what a client reads at first. */
const firstRead = 16_384;

/**
 * One file with all tiles, in the order of the curve, the same bytes once: PMTiles version 3, read with range
 * requests. Throws when there are more tiles than one directory holds: an invented town has some hundreds.
 */
export const writePmtiles = (
  tiles: readonly Tile[],
  bounds: Bounds,
  centre: { readonly lon: number; readonly lat: number; readonly zoom: number },
  metadata: Readonly<Record<string, unknown>>,
): Uint8Array => {
  const sorted = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
    .toSorted((a, b) => a.id - b.id);
  const contents: Uint8Array[] = [];
  const known = new Map<string, { offset: number; length: number }>();
  const entries: DirectoryEntry[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const hash = createHash('sha256').update(bytes).digest('hex');
    let place = known.get(hash);
    if (place === undefined) {
      const packed = gzipped(bytes);
      place = { offset: end, length: packed.length };
      known.set(hash, place);
      contents.push(packed);
      end += packed.length;
    }
    const last = entries.at(-1);
    if (last !== undefined && last.offset === place.offset && last.tileId + last.run === id)
      entries[entries.length - 1] = { ...last, run: last.run + 1 };
    else entries.push({ tileId: id, ...place, run: 1 });
  }
  const root = gzipped(directoryBytes(entries));
  if (headerLength + root.length > firstRead) throw new Error('Too many tiles for one directory');
  const meta = gzipped(new TextEncoder().encode(JSON.stringify(metadata)));
  const header = headerBytes({
    root: root.length,
    metadata: meta.length,
    data: end,
    addressed: sorted.length,
    entries: entries.length,
    contents: contents.length,
    zooms: [sorted[0]?.z ?? 0, sorted.at(-1)?.z ?? 0],
    bounds,
    centre,
  });
  return Buffer.concat([header, root, meta, ...contents]);
};
