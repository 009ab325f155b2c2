import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeMap } from './makeMap.ts';

/** `node infra/local/map/make.ts <zone> <folder>`: writes a zone's invented map there, to be served or uploaded. */
const [code, folder] = process.argv.slice(2);
if (code === undefined || folder === undefined) {
  console.error('Usage: node infra/local/map/make.ts <zone code> <folder>');
  process.exitCode = 2;
} else {
  const { tiles, gazetteer, districts, bounds, center } = makeMap(code);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'tiles.pmtiles'), tiles);
  await writeFile(join(folder, 'gazetteer.json'), JSON.stringify(gazetteer));
  await writeFile(join(folder, 'districts.json'), JSON.stringify(districts));
  await writeFile(join(folder, 'map.json'), JSON.stringify({ bounds, center, minZoom: 8, maxZoom: 15 }));
  const addresses = gazetteer.streets.reduce((count, street) => count + street.numbers.length, 0);
  console.log(
    `${code}: ${Math.round(tiles.length / 1024)} kB of tiles, ${gazetteer.streets.length} streets, ${addresses} addresses, ${gazetteer.junctions.length} junctions, ${districts.features.length} districts`,
  );
}
