import { SignatureV4 } from '@smithy/signature-v4';
import { NodeSha256 } from '../appsync/NodeSha256.ts';
import type { Credentials } from '../appsync/postSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** A bucket, and in whose name its addresses are signed. */
export type SignedPlace = BucketPlace & { readonly credentials: () => Credentials };

/**
 * An address that reads a file of a bucket, signed (Signature Version 4, by query) in the name of this function's role; made
 * without a call, and without the S3 client's 180 kB.
 * @param said what the answer is to be served with, by S3's own query names
 */
export const presignFile = async (
  { base: address, region, credentials }: SignedPlace,
  file: string,
  said: Readonly<Record<string, string>>,
  seconds: number,
): Promise<string> => {
  const base = new URL(address);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: credentials(),
    sha256: NodeSha256,
    uriEscapePath: false,
  });
  const { path, query = {} } = await signer.presign(
    {
      method: 'GET',
      protocol: base.protocol,
      hostname: base.hostname,
      ...(base.port === '' ? {} : { port: Number(base.port) }),
      path: `${base.pathname === '/' ? '' : base.pathname}/${file}`,
      headers: { host: base.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      query: { ...said },
    },
    { expiresIn: seconds },
  );
  const signed = new URL(path, base.origin);
  for (const [name, value] of Object.entries(query)) signed.searchParams.set(name, String(value));
  // As it was signed: a blank is %20.
  signed.search = signed.search.replaceAll('+', '%20');
  return signed.href;
};
