import { photoLimits } from '../../../shared/photo/photoLimits.ts';
import type { PhotoLane } from './lane/PhotoLane.ts';
import type { PhotoContext } from './PhotoContext.ts';
import { exportPicture, smallPicture } from './redaction/exportPicture.ts';
import type { Redaction } from './redaction/Redaction.ts';
import type { ReadPicture } from './redaction/readPicture.ts';

/**
 * Hands a photo to the lane. Uncovered and small enough, the camera's file goes as it is; else what people see is a new
 * picture, and the camera's own file goes with it, sealed, where the zone keeps those.
 * @returns its id; null when the device has no room.
 */
export const sendPicture = async (
  lane: PhotoLane,
  given: {
    readonly picture: Extract<ReadPicture, { ok: true }>;
    readonly redaction: Redaction;
    readonly keepOriginal: boolean;
    readonly context: PhotoContext;
    readonly about: string;
    readonly entity: string;
  },
): Promise<string | null> => {
  const { picture, redaction, keepOriginal, ...to } = given;
  const { bitmap, file, mime, converted } = picture;
  const { boxes, fill } = redaction;
  const asItIs = boxes.length === 0 && !converted && file.size <= photoLimits.viewBytes;
  const camera = new Blob([file], { type: mime });
  const [view, thumb] = await Promise.all([
    asItIs ? camera : exportPicture(bitmap, boxes, fill),
    smallPicture(bitmap, boxes, fill),
  ]);
  return lane.add({
    ...to,
    view,
    thumb,
    ...(!asItIs && keepOriginal && !converted && { original: camera }),
    takenAt: Math.min(file.lastModified, Date.now()),
    redactions: {
      faces: boxes.filter(({ kind }) => kind === 'FACE').length,
      plates: boxes.filter(({ kind }) => kind === 'PLATE').length,
    },
  });
};
