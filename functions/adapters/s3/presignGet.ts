import { SignatureV4 } from '@smithy/signature-v4';
import { NodeSha256 } from '../appsync/NodeSha256.ts';
import type { Credentials } from '../appsync/postSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/**
 * Addresses that read a file of a bucket, whole or by ranges (a `Range` header needs no signature), signed in the name of
 * this function's role and made without a call.
 */
export const presignGet =
  ({ base: address, region, credentials }: BucketPlace & { readonly credentials: () => Credentials }) =>
  async (file: string, seconds: number): Promise<string> => {
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
        query: {},
      },
      { expiresIn: seconds },
    );
    const signed = new URL(path, base.origin);
    for (const [name, value] of Object.entries(query)) signed.searchParams.set(name, String(value));
    // As it was signed: a blank is %20.
    signed.search = signed.search.replaceAll('+', '%20');
    return signed.href;
  };
