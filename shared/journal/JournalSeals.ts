import type { Subject } from './AuditFacts.ts';
import type { Sha256 } from './chain/Sha256.ts';
import type { PendingRow } from './PendingRow.ts';

/** The secret under which an aggregate's payloads are sealed, as stored: wrapped, or gone for ever. */
export type StoredSecret = { readonly wrapped: string } | 'ERASED';

/** A secret that was made for an aggregate and is to be stored with the page that needs it. */
export interface NewSecret {
  /** The aggregate's partition key. */
  readonly of: string;
  readonly wrapped: string;
}

export interface SealedPayload {
  /** What the chain says of it. */
  readonly commitment: string;
  /** Null when the aggregate's secret was erased: whatever comes after is not kept either. */
  readonly sealed: string | null;
  /** Not null when the secret is not in the store yet. */
  readonly fresh: NewSecret | null;
}

/** The cryptography that a page needs, passed in. Pure but for the secrets it makes. */
export interface JournalSeals {
  readonly sha256: Sha256;
  /** Keyed hash, lower-case hexadecimal. */
  readonly subjectHash: (subject: Subject) => string;
  /** Null for a row without content. The same aggregate gets the same secret each time. */
  readonly seal: (
    row: PendingRow,
    place: { readonly epoch: string; readonly n: number },
  ) => SealedPayload | null;
  /** These were stored with a page, and need not be stored again. */
  readonly stored: (secrets: readonly NewSecret[]) => void;
}
