import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import type { StoredZone } from './storedZone.ts';

/** What a seeded fault changes of a zone. */
export interface ZoneFaults {
  /** Whose tables the functions were wired to: a wrong name in the environment. */
  readonly wiredTo?: { readonly stored: StoredZone };
  /** Does to an event what a guard that forgot something would let through. */
  readonly lettingIn?: (event: object) => object;
  /** Happens before a row is stored for the journal, alone or with the effect it tells of; throwing keeps both out. */
  readonly beforeRow?: (row: PendingRow) => void;
  /** Consultations and refusals are answered whether the journal took them or not. */
  readonly deafToJournal?: true;
}
