import type { BoxFill, PhotoBox } from './PhotoBox.ts';

/** How many blocks a pixelated box has across its shorter side: too few to tell a face or to read a plate. */
const blocks = 4;

/**
 * Draws a picture with the boxes in its pixels; what is on the screen while covering and what is sent are made by this.
 * @param scale of the canvas, against the picture: 1 for what is sent.
 */
export const coverPicture = (
  canvas: OffscreenCanvas | HTMLCanvasElement,
  picture: ImageBitmap,
  boxes: readonly PhotoBox[],
  fill: BoxFill,
  scale: number,
): void => {
  const context = canvas.getContext('2d', { alpha: false });
  // An offscreen canvas and one on the page have one context type each, with all that is used here in both.
  if (context === null || !('drawImage' in context)) throw new Error('This browser draws no pictures.');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const box of boxes) {
    // Rounded outwards: no half-covered edge shows what is under it.
    const x = Math.floor(box.x * scale);
    const y = Math.floor(box.y * scale);
    const width = Math.ceil((box.x + box.width) * scale) - x;
    const height = Math.ceil((box.y + box.height) * scale) - y;
    if (fill === 'BLACK') {
      context.fillStyle = '#000000';
      context.fillRect(x, y, width, height);
    } else {
      const coarse = coarsen(picture, box);
      context.imageSmoothingEnabled = false;
      context.drawImage(coarse, x, y, width, height);
      context.imageSmoothingEnabled = true;
    }
  }
};

const coarsen = (picture: ImageBitmap, { x, y, width, height }: PhotoBox): OffscreenCanvas => {
  const size = Math.max(1, Math.ceil(Math.min(width, height) / blocks));
  const small = new OffscreenCanvas(Math.ceil(width / size), Math.ceil(height / size));
  const context = small.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser draws no pictures.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, width, height, 0, 0, small.width, small.height);
  return small;
};
