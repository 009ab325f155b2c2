import { crc32, deflateSync } from 'node:zlib';

/** A PNG's signature. */
export const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const pngChunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

export const pngHeader = (width: number, height: number, depth = 8, colour = 2): Buffer => {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colour, 0, 0, 0], 8);
  return pngChunk('IHDR', data);
};

/** A PNG of this size by its header, whatever is in it. */
export const pngOf = (
  width: number,
  height: number,
  more: readonly Buffer[] = [],
  raw = Buffer.alloc(64),
): Buffer =>
  Buffer.concat([
    pngHead,
    pngHeader(width, height),
    ...more,
    pngChunk('IDAT', deflateSync(raw)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);

/** A PNG with chunks put in behind its header. */
export const withPngChunks = (png: Buffer, chunks: readonly Buffer[]): Buffer =>
  Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** A JPEG's segment. */
export const jpegSegment = (marker: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** A JPEG with segments put in behind its beginning. */
export const withJpegSegments = (jpeg: Buffer, segments: readonly Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** The same JPEG, that says it is so large. */
export const jpegSaying = (jpeg: Buffer, width: number, height: number): Buffer => {
  const said = Buffer.from(jpeg);
  for (let at = 2; at + 9 < said.length; ) {
    const marker = said[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xc2) {
      said.writeUInt16BE(height, at + 5);
      said.writeUInt16BE(width, at + 7);
      return said;
    }
    at += 2 + said.readUInt16BE(at + 2);
  }
  throw new Error('A JPEG without a frame');
};
