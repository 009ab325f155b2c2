import type { Bounds } from './tilesOver.ts';

/** What the header of an archive tells. Lengths in bytes; the sections follow each other without a gap. */
export interface ArchiveShape {
  readonly root: number;
  readonly metadata: number;
  readonly data: number;
  readonly addressed: number;
  readonly entries: number;
  readonly contents: number;
  readonly zooms: readonly [least: number, most: number];
  readonly bounds: Bounds;
  readonly centre: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

export const headerLength = 127;

const gzip = 2;
const vectorTiles = 1;

/** The 127 bytes a PMTiles archive of version 3 begins with: clustered, gzip within and without, vector tiles. */
export const headerBytes = (shape: ArchiveShape): Uint8Array => {
  const header = Buffer.alloc(headerLength);
  const afterRoot = headerLength + shape.root;
  const afterMetadata = afterRoot + shape.metadata;
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const numbers = [
    headerLength,
    shape.root,
    afterRoot,
    shape.metadata,
    afterMetadata,
    0,
    afterMetadata,
    shape.data,
    shape.addressed,
    shape.entries,
    shape.contents,
  ];
  numbers.forEach((value, index) => {
    header.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  });
  [1, gzip, gzip, vectorTiles, ...shape.zooms].forEach((value, index) => {
    header.writeUInt8(value, 96 + index);
  });
  shape.bounds.forEach((degrees, index) => {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  });
  header.writeUInt8(shape.centre.zoom, 118);
  header.writeInt32LE(Math.round(shape.centre.lon * 1e7), 119);
  header.writeInt32LE(Math.round(shape.centre.lat * 1e7), 123);
  return header;
};
