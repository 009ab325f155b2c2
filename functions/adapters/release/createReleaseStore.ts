import { HeadObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ReleaseStore } from '../../platform/ReleaseStore.ts';

export interface ReleaseStoreOptions {
  readonly client: S3Client;
  readonly bucket: string;
  /** Where S3 answers, without a slash at its end. */
  readonly origin: string;
}

/** The release bucket in S3. */
export const createReleaseStore = ({ client, bucket, origin }: ReleaseStoreOptions): ReleaseStore => ({
  async putOnce(key, bytes, contentType) {
    try {
      await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return 'PRESENT';
    } catch (error) {
      if (!(error instanceof Error && error.name === 'NotFound')) throw error;
    }
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }),
    );
    return 'STORED';
  },

  address: (key) => `${origin}/${bucket}/${key}`,
});
