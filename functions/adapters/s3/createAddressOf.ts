import { SignatureV4 } from '@smithy/signature-v4';
import { NodeSha256 } from '../appsync/NodeSha256.ts';
import type { Credentials } from '../appsync/postSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/**
 * Addresses of files in a bucket, signed (Signature Version 4, by query) in the name of this function's role; made
 * without a call, and without the S3 client's 180 kB. Whoever has one has the file while it is good, so it is good for
 * seconds, and the bucket refuses older ones whatever they say (T12). Saved and never shown: a file from outside the
 * client's own origin runs nothing in it.
 */
export const createAddressOf =
  ({ base: address, region, credentials }: BucketPlace & { readonly credentials: () => Credentials }) =>
  async (file: string, saveAs: string, seconds: number): Promise<string> => {
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
        query: {
          'response-cache-control': 'no-store',
          'response-content-disposition': `attachment; filename="${saveAs}"`,
        },
      },
      { expiresIn: seconds },
    );
    const signed = new URL(path, base.origin);
    for (const [name, value] of Object.entries(query)) signed.searchParams.set(name, String(value));
    // As it was signed: a blank is %20.
    signed.search = signed.search.replaceAll('+', '%20');
    return signed.href;
  };
