import type { PhotoBox, PictureSize } from './PhotoBox.ts';

/** The smallest box, as a part of the picture's shorter side: still a finger's width on a phone. */
export const smallestPart = 0.03;

/** The box in whole pixels, no smaller than can be pressed, and within the picture. Pure. */
export const keepInside = (box: PhotoBox, picture: PictureSize): PhotoBox => {
  const least = Math.max(1, Math.ceil(Math.min(picture.width, picture.height) * smallestPart));
  const width = Math.min(picture.width, Math.max(least, Math.round(box.width)));
  const height = Math.min(picture.height, Math.max(least, Math.round(box.height)));
  return {
    ...box,
    width,
    height,
    x: Math.min(picture.width - width, Math.max(0, Math.round(box.x))),
    y: Math.min(picture.height - height, Math.max(0, Math.round(box.y))),
  };
};
