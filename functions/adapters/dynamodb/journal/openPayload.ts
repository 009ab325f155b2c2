import { createSecretKey } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { journalLimits } from '../../../../shared/journal/journalLimits.ts';
import type { Payload } from '../../../../shared/journal/payloadOf.ts';
import { openSealed, payloadKeysOf } from '../../seal/payloadSeal.ts';
import { unwrapSecret } from '../../seal/wrappedSecret.ts';
import type { JournalTable } from './JournalTable.ts';
import { payloadPageKey } from './payloadPageKey.ts';
import { StoredSecretSchema } from './StoredSecretSchema.ts';
import { secretKey } from './secretKey.ts';

const PageSchema = v.object({
  payloads: v.pipe(
    v.string(),
    v.parseJson(),
    v.array(v.object({ n: v.number(), of: v.string(), sealed: v.string() })),
  ),
});

const PayloadSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ body: v.exactOptional(v.string()), reasonText: v.exactOptional(v.string()) }),
);

/** An entry whose content is asked for: its place, and what its line says of its content. */
export interface PayloadQuestion {
  readonly epoch: string;
  readonly n: number;
  readonly commitment: string;
}

/**
 * What an entry holds besides its line, for whoever may see it; null when its secret was erased, for then nobody can
 * read it again. Throws when what is stored is not what the chain committed to: that is tampering and no erasure.
 *
 * @param payloadsKey the zone's (functions/adapters/kms/journalKeys.ts)
 */
export const openPayload =
  ({ client, table, payloadsKey }: JournalTable & { readonly payloadsKey: () => Promise<Uint8Array> }) =>
  async ({ epoch, n, commitment }: PayloadQuestion): Promise<Payload | null> => {
    const kept = await findSealed({ client, table }, epoch, n);
    if (kept === null) return null;
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: secretKey(kept.of), ConsistentRead: true }),
    );
    const secret = Item === undefined ? 'ERASED' : v.parse(StoredSecretSchema, Item);
    if (secret === 'ERASED') return null;
    const wrapping = createSecretKey(await payloadsKey());
    const keys = payloadKeysOf(unwrapSecret(wrapping, kept.of, secret.wrapped));
    return v.parse(PayloadSchema, openSealed(keys, { epoch, n, of: kept.of }, kept.sealed, commitment));
  };

/** The sealed payload of an entry; its page begins at the entry or at most a page's length before it. */
const findSealed = async (
  { client, table }: JournalTable,
  epoch: string,
  n: number,
): Promise<{ readonly of: string; readonly sealed: string } | null> => {
  const earliest = payloadPageKey(epoch, Math.max(1, n - journalLimits.entries + 1));
  const latest = payloadPageKey(epoch, n);
  for (const pk of new Set([latest.pk, earliest.pk])) {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :earliest AND :latest',
        ExpressionAttributeValues: { ':pk': pk, ':earliest': earliest.sk, ':latest': latest.sk },
        ScanIndexForward: false,
        Limit: 1,
      }),
    );
    for (const item of Items) {
      const found = v.parse(PageSchema, item).payloads.find((payload) => payload.n === n);
      if (found !== undefined) return found;
    }
  }
  return null;
};
