import type { JournalKeys } from '../../../functions/adapters/seal/JournalKeys.ts';

/** The two keys KMS would make for a zone. */
export const journalKeys: JournalKeys = {
  subjects: new Uint8Array(32).fill(7),
  payloads: new Uint8Array(32).fill(8),
};
