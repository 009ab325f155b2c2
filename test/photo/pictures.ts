import sharp from 'sharp';
import type { Look } from './HostileFile.ts';

const red = [200, 40, 40] as const;
const green = [40, 160, 60] as const;
const blue = [40, 65, 150] as const;
const white = [235, 235, 235] as const;

const [width, height] = [96, 64];

/** As one sees it: red and green above, blue and white below. */
export const upright: Look = { width, height, quarters: [red, green, blue, white] };

/** The picture's raw pixels. */
export const rawPicture = (): Buffer => {
  const raw = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = upright.quarters[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)] ?? white;
      raw.set(colour, (y * width + x) * 3);
    }
  return raw;
};

/** The picture, to be written as whatever. */
export const picture = () => sharp(rawPicture(), { raw: { width, height, channels: 3 } });

/**
 * The picture as a camera writes it that was held so (EXIF 1 to 8): the pixels turned, and a word beside them how to turn them back.
 * The inverse of what an upright view does.
 */
export const heldAs = (orientation: number) => {
  const turned = picture();
  switch (orientation) {
    case 2:
      return turned.flop();
    case 3:
      return turned.rotate(180);
    case 4:
      return turned.flip();
    case 5:
      return sharp(transposed(), { raw: { width: height, height: width, channels: 3 } });
    case 6:
      return turned.rotate(270);
    case 7:
      return sharp(transposed(), { raw: { width: height, height: width, channels: 3 } }).rotate(180);
    case 8:
      return turned.rotate(90);
    default:
      return turned;
  }
};

const transposed = (): Buffer => {
  const from = rawPicture();
  const to = Buffer.alloc(from.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      to.set(from.subarray(at, at + 3), (x * height + y) * 3);
    }
  return to;
};
