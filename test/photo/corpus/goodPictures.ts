import sharp from 'sharp';
import type { HostileFile } from '../HostileFile.ts';
import { heldAs, picture, rawPicture, upright } from '../pictures.ts';
import { file, mimes, seen } from './file.ts';

/** Pictures that are right, in every way a camera or a phone writes one. */
export const goodPictures = async (): Promise<readonly HostileFile[]> => {
  const made: HostileFile[] = [];
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
    for (const type of ['jpeg', 'png', 'webp'] as const) {
      const held = heldAs(orientation).withMetadata({ orientation });
      const bytes = await held
        .toFormat(type, type === 'jpeg' ? { quality: 95 } : { lossless: true })
        .toBuffer();
      made.push(file('good', `${type} held as ${orientation}`, bytes, mimes[type], seen));
    }
  const deep = Buffer.alloc(rawPicture().length * 2);
  for (const [index, value] of rawPicture().entries()) deep.writeUInt16LE(value * 257, index * 2);
  const sixteen = sharp(new Uint16Array(deep.buffer, deep.byteOffset, deep.length / 2), {
    raw: { width: upright.width, height: upright.height, channels: 3 },
  });
  const frame = await picture().png().toBuffer();
  const other = await sharp({ create: { ...upright, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  made.push(
    file('good', '16 bits a colour', await sixteen.toColourspace('rgb16').png().toBuffer(), mimes.png, seen),
    file(
      'good',
      'CMYK',
      await picture().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file(
      'good',
      'progressive',
      await picture().jpeg({ progressive: true, quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file('good', 'interlaced', await picture().png({ progressive: true }).toBuffer(), mimes.png, seen),
    file('good', 'palette', await picture().png({ palette: true }).toBuffer(), mimes.png, seen),
    file('good', 'alpha', await picture().ensureAlpha().png().toBuffer(), mimes.png, seen),
    file(
      'good',
      'with a wide profile',
      await picture().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file(
      'good',
      'animated, its first frame',
      await sharp([frame, other], { join: { animated: true } })
        .webp({ lossless: true })
        .toBuffer(),
      mimes.webp,
      seen,
    ),
  );
  return made;
};
