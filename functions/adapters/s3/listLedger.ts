import { sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

/** Where the erasure ledger lies in the locked bucket. */
export const ledgerFolder = 'erased/';

/**
 * The places of the erasure ledger after one, in their order, the first thousand or as many as asked for.
 *
 * @param place '' for the beginning
 */
export const listLedger =
  ({ base, region }: BucketPlace) =>
  async (place: string, most?: number): Promise<readonly string[]> => {
    const url = new URL(`${base}/`);
    url.searchParams.set('list-type', '2');
    url.searchParams.set('prefix', ledgerFolder);
    if (place !== '') url.searchParams.set('start-after', `${ledgerFolder}${place}.json`);
    if (most !== undefined) url.searchParams.set('max-keys', String(most));
    const { status, body } = await sendSigned({ service: 's3', region, method: 'GET', url });
    if (status !== 200) throw new Error(`S3 does not list the ledger: ${status}`);
    return [...body.matchAll(/<Key>([^<]+)\.json<\/Key>/g)].map(([, key = '']) =>
      key.slice(ledgerFolder.length),
    );
  };
