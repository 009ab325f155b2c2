import { photoLimits } from '../../../../shared/photo/photoLimits.ts';
import { coverPicture } from './coverPicture.ts';
import type { BoxFill, PhotoBox } from './PhotoBox.ts';

/** Tried one after the other until the zone takes it: first less fine, then smaller. */
const tries = [
  { scale: 1, quality: 0.9 },
  { scale: 1, quality: 0.8 },
  { scale: 0.75, quality: 0.8 },
  { scale: 0.5, quality: 0.8 },
  { scale: 0.3, quality: 0.75 },
] as const;

/**
 * The picture with the boxes in its pixels, as a new JPEG: nothing of what was under them is in it, nor any metadata of
 * the file it came from (a canvas knows only pixels). Small enough for the zone.
 */
export const exportPicture = async (
  picture: ImageBitmap,
  boxes: readonly PhotoBox[],
  fill: BoxFill,
): Promise<Blob> => {
  for (const { scale, quality } of tries) {
    const blob = await drawn(picture, boxes, fill, scale, quality);
    if (blob.size <= photoLimits.viewBytes) return blob;
  }
  throw new Error('A picture that stays too large.');
};

/** What this device shows of it until the zone has made its own. */
export const smallPicture = (
  picture: ImageBitmap,
  boxes: readonly PhotoBox[],
  fill: BoxFill,
): Promise<Blob> =>
  drawn(picture, boxes, fill, Math.min(1, photoLimits.thumb / Math.max(picture.width, picture.height)), 0.8);

const drawn = (
  picture: ImageBitmap,
  boxes: readonly PhotoBox[],
  fill: BoxFill,
  scale: number,
  quality: number,
): Promise<Blob> => {
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  coverPicture(canvas, picture, boxes, fill, scale);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
};
