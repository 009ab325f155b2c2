import { deflateSync } from 'node:zlib';
import { jpegSaying, pngChunk, pngOf, withPngChunks } from '../chunks.ts';
import type { HostileFile, Outcome } from '../HostileFile.ts';
import { file, mimes, type Plain } from './file.ts';

/** Small files that would be large pictures, or large texts: refused before they are made. */
export const bombs = ({ jpeg, png, webp }: Plain): readonly HostileFile[] => {
  const pixels: Outcome = { refused: ['PIXELS', 'DECODE'] };
  const sizes = [
    [16_000, 16_000],
    [30_000, 30_000],
    [65_535, 65_535],
    [7_000, 7_000],
    [40_001, 1_000],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [2_147_483_647, 2_147_483_647],
    [0, 0],
  ] as const;
  const nothing = deflateSync(Buffer.alloc(64_000_000), { level: 9 });
  const large = Buffer.from(webp);
  // The size of a lossless picture: fourteen bits each, less one.
  large.writeUInt32LE(((16_383 - 1) | ((16_383 - 1) << 14)) >>> 0, 21);
  const scans = jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const bomb = (name: string, bytes: Uint8Array, mime: string, must: Outcome = pixels) =>
    file('bomb', name, bytes, mime, must);
  return [
    ...sizes.map(([width, height]) => bomb(`png of ${width} × ${height}`, pngOf(width, height), mimes.png)),
    ...(
      [
        [65_500, 65_500],
        [65_535, 1_000],
        [8_000, 8_000],
        [0, 0],
      ] as const
    ).map(([width, height]) =>
      bomb(`jpeg of ${width} × ${height}`, jpegSaying(jpeg, width, height), mimes.jpeg),
    ),
    bomb('webp of 16383 × 16383', large, mimes.webp),
    bomb('png of a picture that goes on for 64 MB', pngOf(64, 64, [], Buffer.alloc(64_000_000)), mimes.png, {
      either: true,
    }),
    bomb(
      'png with a text of 64 MB',
      withPngChunks(png, [
        pngChunk('zTXt', Buffer.concat([Buffer.from('C\u0000\u0000', 'latin1'), nothing])),
      ]),
      mimes.png,
      { either: true },
    ),
    bomb(
      'png with a profile of 64 MB',
      withPngChunks(png, [
        pngChunk('iCCP', Buffer.concat([Buffer.from('x\u0000\u0000', 'latin1'), nothing])),
      ]),
      mimes.png,
      { either: true },
    ),
    bomb(
      'jpeg of two thousand scans',
      Buffer.concat([jpeg.subarray(0, -2), ...Array.from({ length: 2_000 }, () => scans), jpeg.subarray(-2)]),
      mimes.jpeg,
      { either: true },
    ),
    bomb('more than is taken', Buffer.concat([jpeg, Buffer.alloc(4_000_001)]), mimes.jpeg, {
      refused: ['SIZE'],
    }),
  ];
};
