import sharp, { type Sharp } from 'sharp';
import type { PhotoRejection } from '../../shared/photo/PhotoRejection.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { pictureType } from './pictureType.ts';

// One picture at a time, and nothing of it kept for the next.
sharp.cache(false);
sharp.concurrency(1);

/** A picture made anew in three sizes, as JPEG; or why there is none. */
export type DecodedPicture =
  | {
      readonly kind: 'DECODED';
      readonly width: number;
      readonly height: number;
      readonly thumb: Buffer;
      readonly screen: Buffer;
      readonly full: Buffer;
    }
  | { readonly kind: 'REJECTED'; readonly code: PhotoRejection };

const rejected = (code: PhotoRejection): DecodedPicture => ({ kind: 'REJECTED', code });

/** All three go back in one answer of 6 MB, and base64 takes a third more. */
const answerBytes = 4_400_000;
/** As good as can be sent: first less exact, then smaller. */
const attempts = [
  { quality: 88 },
  { quality: 78 },
  { quality: 66 },
  { quality: 78, longest: 4_096 },
  { quality: 70, longest: 2_560 },
] as const;

/**
 * Makes a picture anew of bytes nobody trusts. Its type is what its content says and has to be what the device said; how
 * many pixels it would have is known before one is made; what cannot be read to its end is none. What comes out is
 * upright, in sRGB, of its first frame, and holds nothing of what came in but the pixels.
 *
 * @param mime as the device said it
 */
export const decodePicture = async (bytes: Uint8Array, mime: string): Promise<DecodedPicture> => {
  if (bytes.length > photoLimits.viewBytes) return rejected('SIZE');
  const type = pictureType(bytes);
  if (type === 'HEIC') return rejected('HEIC');
  if (type === null || type !== mime) return rejected('TYPE');
  const read = (from: Uint8Array): Sharp =>
    sharp(from, {
      limitInputPixels: photoLimits.pixels,
      failOn: 'error',
      pages: 1,
      sequentialRead: true,
      unlimited: false,
    }).timeout({ seconds: 20 });
  try {
    const { width = 0, height = 0 } = await read(bytes).metadata();
    if (width * height > photoLimits.pixels) return rejected('PIXELS');
    if (width < 1 || height < 1) return rejected('DECODE');
    for (const attempt of attempts) {
      const { data: full, info } = await made(
        read(bytes).autoOrient(),
        attempt.quality,
        'longest' in attempt ? attempt.longest : undefined,
      );
      const { data: screen } = await made(sharp(full), 82, photoLimits.screen);
      const { data: thumb } = await made(sharp(screen), 78, photoLimits.thumb);
      if (full.length + screen.length + thumb.length <= answerBytes) {
        return { kind: 'DECODED', width: info.width, height: info.height, thumb, screen, full };
      }
    }
    return rejected('SIZE');
  } catch (fault) {
    return rejected(fault instanceof Error && /pixel limit/i.test(fault.message) ? 'PIXELS' : 'DECODE');
  }
};

/** A JPEG of nothing but pixels, at most so long on its longer side. */
const made = (picture: Sharp, quality: number, longest?: number) =>
  (longest === undefined
    ? picture
    : picture.resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
  )
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });
