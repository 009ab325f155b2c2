import type { BoxFill, PhotoBox } from './PhotoBox.ts';

/** How many blocks a pixelated box has across its shorter side: too few to tell a face or to read a plate. */
const blocks = 4;
const quality = 0.9;

/**
 * The picture with the boxes in its pixels, as a new JPEG: nothing of what was under them is in it, nor any metadata of
 * the file it came from (a canvas knows only pixels).
 */
export const burn = async (
  picture: ImageBitmap,
  boxes: readonly PhotoBox[],
  fill: BoxFill,
): Promise<Blob> => {
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  // Drawn once and read once: the memory of the graphics card would be of no use.
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser draws no pictures.');
  context.drawImage(picture, 0, 0);
  for (const box of boxes)
    if (fill === 'BLACK') {
      context.fillStyle = '#000000';
      context.fillRect(box.x, box.y, box.width, box.height);
    } else pixelate(context, picture, box);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
};

const pixelate = (
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  { x, y, width, height }: PhotoBox,
): void => {
  const size = Math.max(1, Math.ceil(Math.min(width, height) / blocks));
  const across = Math.max(1, Math.ceil(width / size));
  const down = Math.max(1, Math.ceil(height / size));
  const small = new OffscreenCanvas(across, down);
  const coarse = small.getContext('2d', { alpha: false });
  if (coarse === null) throw new Error('This browser draws no pictures.');
  coarse.imageSmoothingQuality = 'high';
  coarse.drawImage(picture, x, y, width, height, 0, 0, across, down);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, across, down, x, y, width, height);
  context.imageSmoothingEnabled = true;
};
