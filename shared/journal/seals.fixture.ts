import type { JournalSeals } from './JournalSeals.ts';
import { payloadOf } from './payloadOf.ts';

/** Seals that hide nothing, so that a test can read them. Aggregates named here have a secret already. */
export const openSeals = (held: readonly string[] = []): JournalSeals => {
  const stored = new Set(held);
  return {
    sha256: toyHash,
    subjectHash: ({ kind, id }) => `hash of ${kind}:${id}`,
    seal: (row, { epoch, n }) => {
      const payload = payloadOf(row);
      if (payload === null) return null;
      const sealed = JSON.stringify(payload);
      const fresh = stored.has(row.pk) ? null : { of: row.pk, wrapped: `secret of ${row.pk}` };
      return { commitment: `commitment ${epoch}/${n}`, sealed, fresh };
    },
    stored: (secrets) => {
      for (const { of } of secrets) stored.add(of);
    },
  };
};

/** Thirty-two bytes in which every byte of the input has a share: a hash to a test, and to nobody else. */
const toyHash = (bytes: Uint8Array): Uint8Array => {
  const hash = new Uint8Array(32);
  for (const [index, byte] of bytes.entries()) {
    const at = index % 32;
    hash[at] = ((hash[at] ?? 0) * 31 + byte + index) % 256;
  }
  return hash;
};
