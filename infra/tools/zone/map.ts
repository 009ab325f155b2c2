import { readFile } from 'node:fs/promises';
import zonesFile from '../../../shared/zone/zones.json' with { type: 'json' };
import { findPlatform } from '../findPlatform.ts';
import { checkMap } from '../map/checkMap.ts';
import { uploadMap } from '../map/uploadMap.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** Checks a map and brings it to a zone's bucket; screens have it at their next look, within a minute. */
export const map = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  if (!values.tiles || !values.gazetteer)
    throw new Error(
      'Say which files: --tiles <map.pmtiles> --gazetteer <gazetteer.json> [--districts <districts.json>].',
    );
  const zone = zonesFile.zones.find((candidate) => candidate.code === code);
  const unknown = refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } });
  if (zone === undefined) throw new Error(unknown);
  const files = {
    tiles: await readFile(values.tiles),
    gazetteer: await readFile(values.gazetteer),
    ...(values.districts ? { districts: await readFile(values.districts) } : {}),
  };
  const header = checkMap(files, zone);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log });
  const outputs = (await registry.find(code))?.outputs;
  if (!outputs?.ContentBucket) throw new Error(unknown);
  const { version, isNew } = await uploadMap(aws, outputs.ContentBucket, files, header);
  log(isNew ? `Zone ${code} uses map ${version}.` : `Zone ${code} used map ${version} already.`);
};
