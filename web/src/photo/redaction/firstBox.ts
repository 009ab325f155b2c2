import { keepInside } from './keepInside.ts';
import type { BoxKind, PhotoBox, PictureSize } from './PhotoBox.ts';

/** How large a face or a plate usually is on what an officer takes, as a part of the picture's shorter side. */
const usual: Readonly<Record<BoxKind, PictureSize>> = {
  FACE: { width: 0.22, height: 0.28 },
  PLATE: { width: 0.3, height: 0.1 },
};

/** Where a box goes that nobody pointed a place for: faces are in the upper half, plates below the middle. */
const place: Readonly<Record<BoxKind, { readonly x: number; readonly y: number }>> = {
  FACE: { x: 0.5, y: 0.4 },
  PLATE: { x: 0.5, y: 0.65 },
};

/**
 * A new box of a usual size. Pure.
 * @param at its middle, in the picture's pixels; absent: where such a thing usually is, beside the boxes there are.
 * @param closer how many times closer somebody looks: a face that fills the screen is as large there as one that does not.
 */
export const firstBox = (
  picture: PictureSize,
  kind: BoxKind,
  boxes: readonly PhotoBox[],
  at?: { readonly x: number; readonly y: number },
  closer = 1,
): PhotoBox => {
  const side = Math.min(picture.width, picture.height) / closer;
  const width = usual[kind].width * side;
  const height = usual[kind].height * side;
  // The next one without a place is put beside the one before, never exactly over it.
  const step = at === undefined ? boxes.filter((box) => box.kind === kind).length * 0.12 * side : 0;
  const middle = at ?? {
    x: place[kind].x * picture.width + step,
    y: place[kind].y * picture.height + step / 2,
  };
  const id = Math.max(0, ...boxes.map((box) => box.id)) + 1;
  return keepInside({ id, kind, x: middle.x - width / 2, y: middle.y - height / 2, width, height }, picture);
};
