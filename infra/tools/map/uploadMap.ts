import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { type CurrentMap, CurrentMapSchema } from '../../../shared/map/CurrentMap.ts';
import { mapFiles } from '../../../shared/map/mapFiles.ts';
import { releaseRegion } from '../../releaseRegion.ts';
import type { AwsSettings } from '../AwsSettings.ts';
import type { MapBytes } from './checkMap.ts';
import type { TilesHeader } from './readTilesHeader.ts';

const noDistricts = new TextEncoder().encode('{"type":"FeatureCollection","features":[]}');

/**
 * Puts a map into the zone's bucket, under a name made of its content, and only then says that it is the one in use: whoever
 * reads the old one goes on reading it. The same map again changes nothing.
 */
export const uploadMap = async (
  aws: AwsSettings | undefined,
  bucket: string,
  { tiles, gazetteer, districts = noDistricts }: MapBytes,
  { bounds, center }: Pick<TilesHeader, 'bounds' | 'center'>,
): Promise<{ readonly version: string; readonly isNew: boolean }> => {
  const endpoint = aws?.endpoint ?? process.env.AWS_ENDPOINT_URL;
  const client = new S3Client({
    region: aws?.region ?? releaseRegion,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(aws?.credentials ? { credentials: aws.credentials } : {}),
  });
  const put = (Key: string, Body: Uint8Array, ContentType: string, CacheControl: string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType, CacheControl }));
  try {
    const hash = createHash('sha256');
    for (const bytes of [tiles, gazetteer, districts])
      hash.update(createHash('sha256').update(bytes).digest());
    const version = hash.digest('hex').slice(0, 16);
    if ((await currentVersion(client, bucket)) === version) return { version, isNew: false };
    const forEver = 'private, max-age=31536000, immutable';
    await put(mapFiles.tiles(version), tiles, 'application/vnd.pmtiles', forEver);
    await put(mapFiles.gazetteer(version), gazetteer, 'application/json', forEver);
    await put(mapFiles.districts(version), districts, 'application/geo+json', forEver);
    const current: CurrentMap = {
      version,
      bounds: [...bounds],
      center: [...center],
      at: new Date().toISOString(),
    };
    await put(
      mapFiles.current,
      new TextEncoder().encode(JSON.stringify(current)),
      'application/json',
      'no-store',
    );
    return { version, isNew: true };
  } finally {
    client.destroy();
  }
};

const currentVersion = async (client: S3Client, bucket: string): Promise<string | null> => {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: mapFiles.current }));
    const parsed = v.safeParse(CurrentMapSchema, JSON.parse((await Body?.transformToString()) ?? 'null'));
    return parsed.success ? parsed.output.version : null;
  } catch (fault) {
    if (fault instanceof NoSuchKey) return null;
    throw fault;
  }
};
