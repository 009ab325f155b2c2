import { createHmac } from 'node:crypto';
import type { Credentials } from '../appsync/postSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** What may be posted: one object, of exactly this size, type and content. */
export interface PostedFile {
  readonly key: string;
  readonly bytes: number;
  readonly mime: string;
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A form that may be posted, until it is over. */
export interface SignedPost {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/**
 * A form to post one file to a bucket with (S3 POST policy, Signature Version 4), in the name of this function's role and
 * made without a call. The policy names the key, the type, the exact size and the checksum, which S3 reckons on arrival:
 * nothing else can be posted with it, and that only until it is over. The library for it would bring the S3 client's
 * 180 kB along.
 *
 * @param now milliseconds since the epoch
 */
export const signPost =
  ({ base, region, credentials }: BucketPlace & { readonly credentials: () => Credentials }) =>
  (bucket: string, { key, bytes, mime, sha256 }: PostedFile, seconds: number, now: number): SignedPost => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials();
    const iso = new Date(now).toISOString();
    const stamp = iso.replaceAll(/[-:]|\.\d{3}/g, '');
    const day = stamp.slice(0, 8);
    const fields: Readonly<Record<string, string>> = {
      key,
      'Content-Type': mime,
      'x-amz-checksum-algorithm': 'SHA256',
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      'x-amz-algorithm': 'AWS4-HMAC-SHA256',
      'x-amz-credential': `${accessKeyId}/${day}/${region}/s3/aws4_request`,
      'x-amz-date': stamp,
      ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const policy = Buffer.from(
      JSON.stringify({
        expiration: new Date(now + seconds * 1_000).toISOString(),
        conditions: [
          { bucket },
          ['content-length-range', bytes, bytes],
          ...Object.entries(fields).map(([name, value]) => ['eq', `$${name}`, value]),
        ],
      }),
      'utf8',
    ).toString('base64');
    const signingKey = [day, region, 's3', 'aws4_request'].reduce(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      Buffer.from(`AWS4${secretAccessKey}`, 'utf8'),
    );
    const signature = createHmac('sha256', signingKey).update(policy).digest('hex');
    const all = { ...fields, policy, 'x-amz-signature': signature };
    return { url: base, fields: Object.entries(all).map(([name, value]) => ({ name, value })) };
  };
