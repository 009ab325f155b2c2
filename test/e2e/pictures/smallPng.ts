import { crc32, deflateSync } from 'node:zlib';
import { decodePng } from './decodePng.ts';

/** A palette holds as many colours as a byte can name. */
const most = 256;

/** Of which so many are simply the most frequent. */
const common = 160;

/**
 * The same picture with at most 256 colours, a third of the size: screens have few colours, and the shades at the
 * edges of letters that are rare take the nearest one that is common.
 * @param png what the browser made: 8 bits a channel, not interlaced.
 */
export const smallPng = (png: Buffer): Buffer => {
  const { width, height, pixels } = decodePng(png);
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = choosePalette(counts);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const colour = pixels[y * width + x] ?? 0;
      let at = index.get(colour);
      if (at === undefined) {
        at = nearest(palette, colour);
        index.set(colour, at);
      }
      rows[y * (width + 1) + 1 + x] = at;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/**
 * Most of the palette goes to the colours there is most of; the rest to those that are farthest from all chosen so
 * far, so that one small green icon stays green.
 */
const choosePalette = (counts: ReadonlyMap<number, number>): readonly number[] => {
  const ranked = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = ranked.slice(0, common);
  const rest = ranked.slice(common).map((colour) => ({ colour, away: Number.POSITIVE_INFINITY }));
  let fresh: readonly number[] = palette;
  while (palette.length < most && rest.length > 0) {
    let farthest = 0;
    for (const [at, one] of rest.entries()) {
      for (const chosen of fresh) one.away = Math.min(one.away, distance(chosen, one.colour));
      if (one.away > (rest[farthest]?.away ?? 0)) farthest = at;
    }
    const [chosen] = rest.splice(farthest, 1);
    if (!chosen) break;
    palette.push(chosen.colour);
    fresh = [chosen.colour];
  }
  return palette;
};

const nearest = (palette: readonly number[], colour: number): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, one] of palette.entries()) {
    const away = distance(one, colour);
    if (away < least) [best, least] = [at, away];
  }
  return best;
};

/** How different two colours look, roughly: the eye is keenest on green. */
const distance = (a: number, b: number): number => {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
