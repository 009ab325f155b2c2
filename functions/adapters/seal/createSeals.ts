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

/** Secrets a process keeps open, as many as it remembers marks. */
const mostOpened = 5_000;

/**
 * The seals for one batch.
 *
 * @param randomBytes as many bytes of chance as asked for
 * @param secrets what the store holds for the batch's aggregates; one that is not here has none and gets one
 * @param opened secrets opened before; a process keeps it between batches
 */
export const createSeals = (
  keys: JournalKeys,
  randomBytes: (count: number) => Uint8Array,
  secrets: ReadonlyMap<string, StoredSecret>,
  opened: Map<string, PayloadKeys> = new Map(),
): JournalSeals => {
  const held = new Map<string, Held>();
  const wrapping = createSecretKey(keys.payloads);

  const learn = (place: string, keys: PayloadKeys): PayloadKeys => {
    if (opened.size >= mostOpened) opened.clear();
    opened.set(place, keys);
    return keys;
  };

  const make = (of: string): Held => {
    const found = secrets.get(of);
    if (found === 'ERASED') return { keys: payloadKeysOf(randomBytes(32)), fresh: null, erased: true };
    if (found !== undefined) {
      const place = placeOf(of, found.wrapped);
      const own = opened.get(place) ?? learn(place, payloadKeysOf(unwrapSecret(wrapping, of, found.wrapped)));
      return { keys: own, fresh: null, erased: false };
    }
    const secret = randomBytes(32);
    const wrapped = wrapSecret(wrapping, of, secret, randomBytes(12));
    return {
      keys: learn(placeOf(of, wrapped), payloadKeysOf(secret)),
      fresh: { of, wrapped },
      erased: false,
    };
  };

  const hold = (of: string): Held => {
    const before = held.get(of) ?? make(of);
    held.set(of, before);
    return before;
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

/** With whose it is: under another's name the same text must not open. */
const placeOf = (of: string, wrapped: string): string => `${of} ${wrapped}`;
