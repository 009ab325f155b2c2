import { createHash } from 'node:crypto';
import type { CheckpointPorts } from '../../checkpoint/CheckpointPorts.ts';
import { paddedNumber } from '../dynamodb/journal/paddedNumber.ts';
import { sendSigned } from '../http/sendSigned.ts';

const folderOf = (epoch: string): string => `checkpoints/${epoch}/`;

/**
 * Heads in a bucket with Object Lock: what is put there can be read and not taken away before its time. The bucket's
 * default retention locks every object; `If-None-Match` keeps the first of a size. Epochs are ULIDs, so keys need no
 * escaping.
 *
 * @param base the bucket's own address, or the local cloud's with the bucket as path; without a slash at its end
 */
export const createLockedHeads = ({
  base,
  region,
}: {
  readonly base: string;
  readonly region: string;
}): Pick<CheckpointPorts, 'lockedAfter' | 'lock'> => {
  const call = { service: 's3', region } as const;
  return {
    lockedAfter: async (epoch, size) => {
      const folder = folderOf(epoch);
      const url = new URL(`${base}/`);
      url.searchParams.set('list-type', '2');
      url.searchParams.set('prefix', folder);
      url.searchParams.set('start-after', `${folder}${paddedNumber(size)}.txt`);
      const { status, body } = await sendSigned({ ...call, method: 'GET', url });
      if (status !== 200) throw new Error(`S3 lists no heads: ${status}`);
      const keys = [...body.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key ?? '');
      return Promise.all(
        keys.map(async (key) => {
          const found = await sendSigned({ ...call, method: 'GET', url: new URL(`${base}/${key}`) });
          if (found.status !== 200) throw new Error(`S3 gives no head: ${found.status}`);
          return { size: Number(key.slice(folder.length, -4)), note: found.body };
        }),
      );
    },
    lock: async (epoch, { size, note }) => {
      const { status } = await sendSigned({
        ...call,
        method: 'PUT',
        url: new URL(`${base}/${folderOf(epoch)}${paddedNumber(size)}.txt`),
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'if-none-match': '*',
          // Object Lock wants a checksum with every object.
          'x-amz-checksum-sha256': createHash('sha256').update(note, 'utf8').digest('base64'),
        },
        body: note,
      });
      if (status !== 200 && status !== 412) throw new Error(`S3 takes no head: ${status}`);
    },
  };
};
