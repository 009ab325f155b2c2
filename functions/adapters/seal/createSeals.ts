import { createHash, createSecretKey } from 'node:crypto';
import type { JournalSeals, NewSecret, StoredSecret } from '../../../shared/journal/JournalSeals.ts';
import { payloadOf } from '../../../shared/journal/payloadOf.ts';
import type { JournalKeys } from './JournalKeys.ts';
import { type PayloadKeys, payloadKeysOf, sealPayload } from './payloadSeal.ts';
import { subjectHashWith } from './subjectHashWith.ts';
import { unwrapSecret, wrapSecret } from './wrappedSecret.ts';

interface Held {
  readonly keys: PayloadKeys;
  /** Not null until it is stored. */
  readonly fresh: NewSecret | null;
  readonly erased: boolean;
}

/**
 * The seals for one batch.
 *
 * @param randomBytes as many bytes of chance as asked for
 * @param secrets what the store holds for the batch's aggregates; one that is not here has none and gets one
 */
export const createSeals = (
  keys: JournalKeys,
  randomBytes: (count: number) => Uint8Array,
  secrets: ReadonlyMap<string, StoredSecret>,
): JournalSeals => {
  const held = new Map<string, Held>();
  const wrapping = createSecretKey(keys.payloads);

  const hold = (of: string): Held => {
    const before = held.get(of);
    if (before !== undefined) return before;
    const found = secrets.get(of);
    const secret =
      found === undefined || found === 'ERASED' ? randomBytes(32) : unwrapSecret(wrapping, of, found.wrapped);
    const fresh =
      found === undefined ? { of, wrapped: wrapSecret(wrapping, of, secret, randomBytes(12)) } : null;
    const now = { keys: payloadKeysOf(secret), fresh, erased: found === 'ERASED' };
    held.set(of, now);
    return now;
  };

  return {
    sha256: (bytes) => createHash('sha256').update(bytes).digest(),
    subjectHash: subjectHashWith(keys.subjects),
    seal: (row, { epoch, n }) => {
      const payload = payloadOf(row);
      if (payload === null) return null;
      const { fresh, erased, keys: own } = hold(row.pk);
      const { commitment, sealed } = sealPayload(own, { epoch, n, of: row.pk }, payload, randomBytes(12));
      return { commitment, sealed: erased ? null : sealed, fresh };
    },
    stored: (stored) => {
      for (const { of } of stored) {
        const own = held.get(of);
        if (own !== undefined) held.set(of, { ...own, fresh: null });
      }
    },
  };
};
