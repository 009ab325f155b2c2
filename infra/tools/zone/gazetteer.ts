import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import { gazetteerFromBest } from '../map/gazetteerFromBest.ts';
import { refusalText } from '../refusalText.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** Makes the zone's gazetteer from address files of BeST, for `map` to bring; nothing leaves this machine. */
export const gazetteer = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  if (!values.best || !values.out)
    throw new Error('Say which files: --best <openaddress-….csv>[,<…>] --out <gazetteer.json>.');
  const zone = zonesFile.zones.find((candidate) => candidate.code === code);
  if (zone === undefined)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const {
    gazetteer: made,
    addresses,
    missing,
  } = await gazetteerFromBest(linesOf(values.best.split(',')), zone.municipalities);
  await writeFile(values.out, JSON.stringify(made));
  log(`${made.streets.length} streets with ${addresses} addresses of ${zone.name} in ${values.out}.`);
  if (missing.length > 0) log(`Nothing of ${missing.join(', ')}: give the file of their region too.`);
};

/** A region has millions of lines: read as they come. */
async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files)
    yield* createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
}
