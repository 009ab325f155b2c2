import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { CheckpointPorts } from '../../checkpoint/CheckpointPorts.ts';
import { paddedNumber } from '../dynamodb/journal/paddedNumber.ts';

const folderOf = (epoch: string): string => `checkpoints/${epoch}/`;

/**
 * Heads in a bucket with Object Lock: what is put there can be read and not taken away before its time. The bucket's
 * default retention locks every object; `If-None-Match` keeps the first of a size.
 */
export const createLockedHeads = (
  bucket: string,
  settings: S3ClientConfig = {},
): Pick<CheckpointPorts, 'lockedAfter' | 'lock'> => {
  const client = new S3Client({ maxAttempts: 4, ...settings });
  return {
    lockedAfter: async (epoch, size) => {
      const folder = folderOf(epoch);
      const { Contents } = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: folder,
          StartAfter: `${folder}${paddedNumber(size)}.txt`,
        }),
      );
      return Promise.all(
        (Contents ?? []).map(async ({ Key = '' }) => {
          const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key }));
          return {
            size: Number(Key.slice(folder.length, -4)),
            note: (await Body?.transformToString()) ?? '',
          };
        }),
      );
    },
    lock: async (epoch, { size, note }) => {
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: `${folderOf(epoch)}${paddedNumber(size)}.txt`,
            Body: note,
            ContentType: 'text/plain; charset=utf-8',
            ChecksumAlgorithm: 'SHA256',
            IfNoneMatch: '*',
          }),
        );
      } catch (fault) {
        if (!(fault instanceof Error && fault.name === 'PreconditionFailed')) throw fault;
      }
    },
  };
};
