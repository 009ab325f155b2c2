import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { Retained } from '../../shared/retention/Retained.ts';
import type { RetentionTable } from '../../shared/retention/retentionTables.ts';

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** An item whose day has come, as the table has it now. */
export interface DueItem extends ItemKey, Pick<Retained, 'retentionClass' | 'dueAt' | 'retentionOpen'> {
  readonly table: RetentionTable;
}

/** What the erasure ledger says of an item: enough to erase it again from a copy that still has it, and no content. */
export interface LedgerEntry extends ItemKey {
  readonly table: RetentionTable;
  /** When it was erased, ISO 8601 UTC. */
  readonly at: string;
  /** The aggregate whose secret went with it. */
  readonly secretOf?: string;
}

/** What one partition loses or has put off, stored together or not at all. */
export interface RetentionStep {
  readonly items: readonly DueItem[];
  /** The journal's row that accounts for it. */
  readonly row: PendingRow;
  /** ISO 8601 UTC. */
  readonly at: string;
}

/** What retention needs from outside. */
export interface RetentionPorts {
  readonly zone: string;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
  /** The items whose end is on that day (UTC, `2031-11-22`), as the table has them now; some may not be due yet. */
  readonly dueOn: (table: RetentionTable, day: string) => Promise<readonly DueItem[]>;
  /** The last day (UTC) up to which nothing due was left; null before the first run. */
  readonly doneUntil: () => Promise<string | null>;
  readonly setDone: (day: string, at: string) => Promise<void>;
  /** Makes what was sealed for an aggregate unreadable, for ever; may be repeated. */
  readonly eraseSecret: (of: string, at: string) => Promise<boolean>;
  /** Every table remembers that it knows the ledger up to this place (ledgerPlace.ts). Before anything stands there. */
  readonly see: (place: string, at: string) => Promise<void>;
  /** Puts entries into the ledger's copy that no restore of a table touches. Before anything is erased. */
  readonly keepLedger: (place: string, entries: readonly LedgerEntry[]) => Promise<void>;
  /** Erases the items that are still as they were read, with ledger rows and journal row. False: they are not. */
  readonly erase: (step: RetentionStep, ledger: readonly LedgerEntry[]) => Promise<boolean>;
  /** Puts the items off to another day, with the journal's row. False: they are not as they were read. */
  readonly putOff: (step: RetentionStep, dueAt: string) => Promise<boolean>;
}
