import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { AwsCredentials } from '../../fixtures/signedHeaders.ts';
import type { Attempt } from './Attempt.ts';
import { asRole } from './asRole.ts';

const bucketsAs = asRole((how) => new S3Client({ ...how, forcePathStyle: true }));

/** Whatever can be done with a bucket of this name. */
export const bucketAttempts = (name: string, bucket: string): readonly Attempt[] => {
  const with_ = <T>(credentials: AwsCredentials, use: (client: S3Client) => Promise<T>): Promise<T> =>
    use(bucketsAs(credentials));
  const object = { Bucket: bucket, Key: 'isolation' };
  return [
    {
      name: `write ${name}`,
      run: (c) => with_(c, (s) => s.send(new PutObjectCommand({ ...object, Body: 'x' }))),
    },
    { name: `read ${name}`, run: (c) => with_(c, (s) => s.send(new GetObjectCommand(object))) },
    {
      name: `list ${name}`,
      run: (c) => with_(c, (s) => s.send(new ListObjectsV2Command({ Bucket: bucket }))),
    },
    {
      name: `read ${name} by a presigned URL`,
      run: (c) =>
        with_(c, async (s) => {
          const answer = await fetch(await getSignedUrl(s, new GetObjectCommand(object), { expiresIn: 60 }));
          if (!answer.ok) throw new Error(`${answer.status}`);
        }),
    },
    { name: `delete from ${name}`, run: (c) => with_(c, (s) => s.send(new DeleteObjectCommand(object))) },
  ];
};
