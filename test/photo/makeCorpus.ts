import { bombs } from './corpus/bombs.ts';
import { disguises } from './corpus/disguises.ts';
import { goodPictures } from './corpus/goodPictures.ts';
import { mismatches } from './corpus/mismatches.ts';
import { polyglots } from './corpus/polyglots.ts';
import { spoiled } from './corpus/spoiled.ts';
import { truncated } from './corpus/truncated.ts';
import { exifOf, withMetadata } from './corpus/withMetadata.ts';
import type { HostileFile } from './HostileFile.ts';
import { picture } from './pictures.ts';

/** Everything somebody might send, made anew and the same each time. */
export const makeCorpus = async (): Promise<readonly HostileFile[]> => {
  const jpeg = await picture().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  const png = await picture().png().toBuffer();
  const webp = await picture().webp({ lossless: true }).toBuffer();
  const plain = { jpeg, png, webp };
  return [
    ...(await goodPictures()),
    ...withMetadata(plain, await exifOf()),
    ...polyglots(plain),
    ...bombs(plain),
    ...truncated(plain),
    ...disguises(),
    ...mismatches(plain),
    ...spoiled(plain),
  ];
};
