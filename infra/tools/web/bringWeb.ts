import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { releaseRegion } from '../../releaseRegion.ts';
import type { AwsSettings } from '../AwsSettings.ts';
import { webFiles } from './webFiles.ts';

export interface BringWebOptions {
  readonly aws?: AwsSettings;
  readonly bucket: string;
  /** The folder of the build. */
  readonly root: string;
  /** What `/config.json` says. */
  readonly config: object;
}

/**
 * Brings a build to a zone's host: hashed files first, the pages that name them last, so that a page that is served has all it
 * names. What an older page names stays, for a tablet that has it open. Gives how many files there were.
 */
export const bringWeb = async ({ aws, bucket, root, config }: BringWebOptions): Promise<number> => {
  const endpoint = aws?.endpoint ?? process.env.AWS_ENDPOINT_URL;
  const client = new S3Client({
    region: aws?.region ?? releaseRegion,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    ...(aws?.credentials ? { credentials: aws.credentials } : {}),
  });
  const put = (Key: string, Body: Uint8Array, ContentType: string, CacheControl: string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key, Body, ContentType, CacheControl }));
  try {
    const files = webFiles(root);
    const text = new TextEncoder().encode(JSON.stringify(config));
    await put('config.json', text, 'application/json; charset=utf-8', 'no-cache');
    for (const { path, contentType, cacheControl } of files)
      await put(path, await readFile(join(root, path)), contentType, cacheControl);
    return files.length + 1;
  } finally {
    client.destroy();
  }
};
