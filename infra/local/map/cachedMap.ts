import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MapBytes } from '../../tools/map/checkMap.ts';
import { makeMap } from './makeMap.ts';

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, '../../../.cache/map');

/** A zone's invented map, made once for each state of what makes it: some seconds the first time, none after. */
export const cachedMap = async (code: string): Promise<MapBytes> => {
  const folder = join(cache, `${code}-${await makersHash()}`);
  const read = async (): Promise<MapBytes> => ({
    tiles: await readFile(join(folder, 'tiles.pmtiles')),
    gazetteer: await readFile(join(folder, 'gazetteer.json')),
    districts: await readFile(join(folder, 'districts.json')),
  });
  try {
    return await read();
  } catch {
    // Not made yet, or not whole: made anew, and in its place only when it is whole.
    const { tiles, gazetteer, districts } = makeMap(code);
    const making = `${folder}.${process.pid}`;
    await mkdir(making, { recursive: true });
    await writeFile(join(making, 'tiles.pmtiles'), tiles);
    await writeFile(join(making, 'gazetteer.json'), JSON.stringify(gazetteer));
    await writeFile(join(making, 'districts.json'), JSON.stringify(districts));
    await rm(folder, { recursive: true, force: true });
    await rename(making, folder);
    return read();
  }
};

/** Of everything that has a say in the bytes. */
const makersHash = async (): Promise<string> => {
  const files = (await readdir(here, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .concat(join(here, '../cic/seededRandom.ts'), join(here, '../../../shared/zone/zones.json'))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 12);
};
