import { inflateSync } from 'node:zlib';

/** A picture as rows of colours, 0xrrggbb, from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Reads a PNG of 8 bits a channel, RGB or RGBA (whose opacity is left out), not interlaced. Throws for any other. */
export const decodePng = (png: Buffer): Picture => {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (png[24] !== 8 || channels === undefined || png[28] !== 0) throw new Error('Not a PNG a browser makes.');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(stride * height);
  const pixels = new Uint32Array(width * height);
  const byte = (at: number): number => bytes[at] ?? 0;
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x >= channels ? byte(at - channels) : 0;
      const up = y > 0 ? byte(at - stride) : 0;
      const corner = x >= channels && y > 0 ? byte(at - stride - channels) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + x * channels;
      pixels[y * width + x] = (byte(at) << 16) | (byte(at + 1) << 8) | byte(at + 2);
    }
  }
  return { width, height, pixels };
};

/** The PNG specification's guess (W3C PNG, 9.4). */
const paeth = (left: number, up: number, corner: number): number => {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(estimate - one));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
};
