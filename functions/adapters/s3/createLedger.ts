import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { LedgerEntry, RetentionPorts } from '../../retention/RetentionPorts.ts';
import type { ReplayPorts } from '../../retention/replayErasures.ts';
import { sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';

const LedgerSchema = v.array(
  v.object({
    table: v.picklist(['operations', 'directory', 'journal']),
    pk: v.string(),
    sk: v.string(),
    at: v.string(),
    secretOf: v.exactOptional(v.string()),
  }),
) satisfies v.GenericSchema<unknown, LedgerEntry[]>;

const folder = 'erased/';

/**
 * The erasure ledger's copy in the locked bucket: no restore of a table and nobody with the tables' rights can take an
 * erasure back out of it. Keys of items and times, no content.
 *
 * @param newUlid names each object; written before anything is erased
 */
export const createLedger = ({
  base,
  region,
  newUlid,
}: BucketPlace & { readonly newUlid: () => string }): Pick<RetentionPorts, 'keepLedger'> &
  Pick<ReplayPorts, 'ledger'> => {
  const call = { service: 's3', region } as const;
  const get = async (url: URL): Promise<string> => {
    const { status, body } = await sendSigned({ ...call, method: 'GET', url });
    if (status !== 200) throw new Error(`S3 gives nothing of the ledger: ${status}`);
    return body;
  };
  return {
    keepLedger: async (entries) => {
      const day = entries[0]?.at.slice(0, 10);
      if (day === undefined) return;
      const body = JSON.stringify(entries);
      const { status } = await sendSigned({
        ...call,
        method: 'PUT',
        url: new URL(`${base}/${folder}${day}/${newUlid()}.json`),
        headers: {
          'content-type': 'application/json',
          // Object Lock wants a checksum with every object.
          'x-amz-checksum-sha256': createHash('sha256').update(body, 'utf8').digest('base64'),
        },
        body,
      });
      if (status !== 200) throw new Error(`S3 takes nothing for the ledger: ${status}`);
    },
    ledger: async function* () {
      for (let after = ''; ; ) {
        const url = new URL(`${base}/`);
        url.searchParams.set('list-type', '2');
        url.searchParams.set('prefix', folder);
        if (after !== '') url.searchParams.set('start-after', after);
        const keys = [...(await get(url)).matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key ?? '');
        for (const key of keys)
          yield* v.parse(LedgerSchema, JSON.parse(await get(new URL(`${base}/${key}`))));
        const last = keys.at(-1);
        if (last === undefined) return;
        after = last;
      }
    },
  };
};
