import type { AwsSettings } from '../../tools/AwsSettings.ts';
import { readTilesHeader } from '../../tools/map/readTilesHeader.ts';
import { uploadMap } from '../../tools/map/uploadMap.ts';
import { cachedMap } from './cachedMap.ts';
import { zonePlans } from './town/zonePlans.ts';

/** Gives a zone of the local cloud its invented map, by the path real maps take; a zone without a plan has none. */
export const provideMap = async (code: string, aws: AwsSettings, bucket: string): Promise<void> => {
  if (zonePlans[code] === undefined) return;
  const files = await cachedMap(code);
  await uploadMap(aws, bucket, files, readTilesHeader(files.tiles));
};
