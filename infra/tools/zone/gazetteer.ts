import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import { gazetteerFromBest } from '../map/gazetteerFromBest.ts';
import { junctionsFromTiles } from '../map/junctionsFromTiles.ts';
import { refusalText } from '../refusalText.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** Makes the zone's gazetteer from address files of BeST, and its junctions from its tiles, for `map` to bring; nothing leaves this machine. */
export const gazetteer = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  if (!values.best || !values.out)
    throw new Error(
      'Say which files: --best <openaddress-….csv>[,<…>] --tiles <map.pmtiles> --out <gazetteer.json>.',
    );
  const zone = zonesFile.zones.find((candidate) => candidate.code === code);
  if (zone === undefined)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const {
    gazetteer: made,
    addresses,
    missing,
  } = await gazetteerFromBest(linesOf(values.best.split(',')), zone.municipalities);
  const junctions = values.tiles
    ? await junctionsFromTiles(await readFile(values.tiles), made, zone.languages)
    : [];
  await writeFile(values.out, JSON.stringify({ ...made, junctions }));
  log(
    `${made.streets.length} streets with ${addresses} addresses and ${junctions.length} junctions of ${zone.name} in ${values.out}.`,
  );
  if (junctions.length === 0)
    log('Without junctions nothing leaves for Waze where the zone allows the nearest one: give --tiles too.');
  if (missing.length > 0) log(`Nothing of ${missing.join(', ')}: give the file of their region too.`);
};

/** A region has millions of lines: read as they come. */
async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files)
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}
