import sharp from 'sharp';
import type { DecodedPicture } from '../../functions/photo-decode/decodePicture.ts';
import { type HostileFile, type Look, marker } from './HostileFile.ts';

/** What of a JPEG is pixels and how to read them; all else is something about them. */
const needed = new Set([0xe0, 0xdb, 0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdd]);

/** Bytes of a JPEG that are no pixels: segments that tell of them, more than the frame's own in APP0, and what comes behind its end. */
export const metadataBytes = (jpeg: Uint8Array): number => {
  const bytes = Buffer.from(jpeg);
  let found = 0;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const kind = bytes[at + 1] ?? 0;
    const length = bytes.readUInt16BE(at + 2);
    if (!needed.has(kind) || (kind === 0xe0 && length !== 16)) found += length;
    at += 2 + length;
    if (kind === 0xda) break;
  }
  return found + (bytes.length - (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) + 2));
};

/** What is wrong with what became of a file, in words; nothing when it is right. */
export const judgePicture = async (
  { name, bytes, must }: HostileFile,
  became: DecodedPicture,
): Promise<readonly string[]> => {
  if (became.kind === 'REJECTED') {
    if ('picture' in must) return [`${name}: refused as ${became.code}`];
    if ('refused' in must && !must.refused.includes(became.code))
      return [`${name}: refused as ${became.code}`];
    return [];
  }
  if ('refused' in must) return [`${name}: became a picture`];
  const faults: string[] = [];
  for (const [size, made] of Object.entries({
    thumb: became.thumb,
    screen: became.screen,
    full: became.full,
  })) {
    const about = metadataBytes(made);
    if (about > 0) faults.push(`${name}: ${about} bytes in ${size} are no pixels`);
    if (made.includes(marker)) faults.push(`${name}: its marker is in ${size}`);
    if (made.equals(bytes)) faults.push(`${name}: ${size} is what came in`);
  }
  return 'picture' in must ? [...faults, ...(await looksWrong(name, must.picture, became))] : faults;
};

const looksWrong = async (
  name: string,
  look: Look,
  { full, width, height }: Extract<DecodedPicture, { readonly kind: 'DECODED' }>,
): Promise<readonly string[]> => {
  if (width !== look.width || height !== look.height) return [`${name}: is ${width} × ${height}`];
  const { data, info } = await sharp(full).raw().toBuffer({ resolveWithObject: true });
  return look.quarters.flatMap((colour, quarter) => {
    const x = Math.floor(width * (quarter % 2 === 0 ? 0.25 : 0.75));
    const y = Math.floor(height * (quarter < 2 ? 0.25 : 0.75));
    const at = (y * width + x) * info.channels;
    const far = colour.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 45);
    return far ? [`${name}: quarter ${quarter} has the colour ${[...data.subarray(at, at + 3)]}`] : [];
  });
};
