import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { LedgerEntry, RetentionPorts } from '../../retention/RetentionPorts.ts';
import type { ReplayPorts } from '../../retention/replayErasures.ts';
import { sendSigned } from '../http/sendSigned.ts';
import type { BucketPlace } from './BucketPlace.ts';
import { ledgerFolder, listLedger } from './listLedger.ts';

const LedgerSchema = v.array(
  v.object({
    table: v.picklist(['operations', 'directory', 'journal']),
    pk: v.string(),
    sk: v.string(),
    at: v.string(),
    secretOf: v.exactOptional(v.string()),
  }),
) satisfies v.GenericSchema<unknown, LedgerEntry[]>;

/**
 * The erasure ledger's copy in the locked bucket: no restore of a table and nobody with the tables' rights can take an
 * erasure back out of it. Keys of items and times, no content.
 */
export const createLedger = ({
  base,
  region,
}: BucketPlace): Pick<RetentionPorts, 'keepLedger'> & Pick<ReplayPorts, 'ledger'> => {
  const placesAfter = listLedger({ base, region });
  const call = { service: 's3', region } as const;
  const get = async (url: URL): Promise<string> => {
    const { status, body } = await sendSigned({ ...call, method: 'GET', url });
    if (status !== 200) throw new Error(`S3 gives nothing of the ledger: ${status}`);
    return body;
  };
  return {
    keepLedger: async (place, entries) => {
      const body = JSON.stringify(entries);
      const { status } = await sendSigned({
        ...call,
        method: 'PUT',
        url: new URL(`${base}/${ledgerFolder}${place}.json`),
        headers: {
          'content-type': 'application/json',
          // Object Lock wants a checksum with every object.
          'x-amz-checksum-sha256': createHash('sha256').update(body, 'utf8').digest('base64'),
        },
        body,
      });
      if (status !== 200) throw new Error(`S3 takes nothing for the ledger: ${status}`);
    },
    ledger: async function* (from) {
      for (let after = from; ; ) {
        const places = await placesAfter(after);
        for (const place of places) {
          const text = await get(new URL(`${base}/${ledgerFolder}${place}.json`));
          yield { place, entries: v.parse(LedgerSchema, JSON.parse(text)) };
        }
        const last = places.at(-1);
        if (last === undefined) return;
        after = last;
      }
    },
  };
};
