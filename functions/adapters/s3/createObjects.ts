import { createHash } from 'node:crypto';
import { sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** A picture may be 30 MB. Milliseconds. */
const patience = 30_000;

/** Files of a bucket, whole. Keys without characters that would have to be escaped. */
export interface Objects {
  /** Null where there is none. */
  readonly get: (key: string) => Promise<Buffer | null>;
  /** So many bytes from there on, or what there is of them; null where there is no such file. */
  readonly getPart: (key: string, start: number, bytes: number) => Promise<Buffer | null>;
  readonly put: (key: string, bytes: Uint8Array, mime: string) => Promise<void>;
  /** Copies within the bucket, to be kept until then whatever happens. */
  readonly copyLocked: (from: string, to: string, until: string) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** Reads and writes them in this function's own name. S3 is told the checksum of what it gets, and refuses what is not it. */
export const createObjects = ({ base, region }: BucketPlace): Objects => {
  const call = { service: 's3', region, patience } as const;
  const done = (status: number, what: string): void => {
    if (status >= 300) throw new Error(`S3 does not ${what}: ${status}`);
  };
  const get = async (key: string, headers: Readonly<Record<string, string>> = {}): Promise<Buffer | null> => {
    const url = new URL(`${base}/${key}`);
    const { status, bytes } = await sendSigned({ ...call, method: 'GET', url, headers });
    // Who may not list a bucket is told 403 of what is not there.
    if (status === 404 || status === 403) return null;
    done(status, 'give a file');
    return bytes;
  };
  return {
    get: (key) => get(key),
    getPart: (key, start, bytes) => get(key, { range: `bytes=${start}-${start + bytes - 1}` }),
    put: async (key, bytes, mime) => {
      const { status } = await sendSigned({
        ...call,
        method: 'PUT',
        url: new URL(`${base}/${key}`),
        headers: {
          'content-type': mime,
          'x-amz-checksum-sha256': createHash('sha256').update(bytes).digest('base64'),
        },
        body: bytes,
      });
      done(status, 'take a file');
    },
    copyLocked: async (from, to, until) => {
      const url = new URL(`${base}/${to}`);
      const bucket = url.hostname.split('.')[0] ?? '';
      const inPath = new URL(base).pathname.slice(1);
      const { status } = await sendSigned({
        ...call,
        method: 'PUT',
        url,
        headers: {
          'x-amz-copy-source': `/${inPath === '' ? bucket : inPath}/${from}`,
          'x-amz-checksum-algorithm': 'SHA256',
          'x-amz-object-lock-mode': 'COMPLIANCE',
          'x-amz-object-lock-retain-until-date': until,
        },
      });
      done(status, 'copy a file');
    },
    remove: async (key) => {
      const { status } = await sendSigned({ ...call, method: 'DELETE', url: new URL(`${base}/${key}`) });
      if (status !== 404) done(status, 'remove a file');
    },
  };
};
