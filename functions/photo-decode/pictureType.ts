import type { PhotoMime } from '../../shared/photo/photoMimes.ts';

const at = (bytes: Uint8Array, offset: number, text: string): boolean =>
  [...text].every((sign, index) => bytes[offset + index] === sign.charCodeAt(0));

/** What makes a HEIC of the container it shares with films. */
const heic = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'];

/**
 * What a file is by its first bytes, whatever it is called: one of the pictures the zone takes, a HEIC, or null. That it
 * begins like one does not make it one; the decoder finds that out.
 */
export const pictureType = (bytes: Uint8Array): PhotoMime | 'HEIC' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg';
  if (bytes[0] === 0x89 && at(bytes, 1, 'PNG\r\n\u001a\n')) return 'image/png';
  if (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) return 'image/webp';
  if (at(bytes, 4, 'ftyp') && heic.some((brand) => at(bytes, 8, brand))) return 'HEIC';
  return null;
};
