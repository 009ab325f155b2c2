/** What a file is by its first bytes, whatever its name says; null: no picture we know. Pure. @param head ≥ 16 bytes. */
export const sniffPicture = (head: Uint8Array): PictureType | null => {
  const at = (from: number, text: string): boolean =>
    [...text].every((letter, index) => head[from + index] === letter.charCodeAt(0));
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (head[0] === 0x89 && at(1, 'PNG')) return 'image/png';
  if (at(0, 'RIFF') && at(8, 'WEBP')) return 'image/webp';
  if (at(4, 'ftyp') && heicBrands.some((brand) => at(8, brand))) return 'image/heic';
  return null;
};

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/heic';

const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'] as const;
