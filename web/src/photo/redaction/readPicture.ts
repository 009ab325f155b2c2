import { photoLimits } from '../../../../shared/photo/photoLimits.ts';
import { sniffPicture } from './sniffPicture.ts';

/** Photos one can take at a time. */
export const atOnce = 10;

/** A picture that can be covered and sent, or why this one cannot. */
export type ReadPicture =
  | {
      readonly ok: true;
      readonly bitmap: ImageBitmap;
      /** The file as it came; absent where only the conversion can be sent (HEIC). */
      readonly file: File;
      readonly mime: string;
      readonly converted: boolean;
    }
  | {
      readonly ok: false;
      readonly why: 'tooLarge' | 'tooManyPixels' | 'heic' | 'noPicture';
      readonly name: string;
    };

/**
 * Opens a file of the camera or the disk, upright (its EXIF turned into pixels). HEIC is taken where the browser itself
 * can read it, as a JPEG of its pixels.
 */
export const readPicture = async (file: File): Promise<ReadPicture> => {
  const no = (why: Extract<ReadPicture, { ok: false }>['why']): ReadPicture => ({
    ok: false,
    why,
    name: file.name,
  });
  if (file.size > photoLimits.originalBytes) return no('tooLarge');
  const type = sniffPicture(new Uint8Array(await file.slice(0, 32).arrayBuffer()));
  if (type === null) return no('noPicture');
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    if (bitmap.width * bitmap.height > photoLimits.pixels) {
      bitmap.close();
      return no('tooManyPixels');
    }
    const converted = type === 'image/heic';
    return { ok: true, bitmap, file, mime: converted ? 'image/jpeg' : type, converted };
  } catch {
    return no(type === 'image/heic' ? 'heic' : 'noPicture');
  }
};
