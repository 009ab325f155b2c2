import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { Incident } from './Incident.ts';
import type { IncidentId } from './IncidentId.ts';
import type { IncidentList, IncidentListPage } from './IncidentListPage.ts';

/** A command that was done, and what was answered: the idempotency row. */
export interface AnsweredCommand {
  readonly commandId: CommandId;
  readonly actorId: string;
  /** SHA-256 of what was asked, as parsed. */
  readonly payloadHash: string;
  /** The answer as JSON text, kept to the byte. */
  readonly reply: string;
  readonly at: string;
}

/** Everything a command leaves behind, stored together or not at all. */
export interface IncidentChange {
  /** The version the decision was taken on; 0 when there was no incident. */
  readonly basedOn: number;
  /** After the command. Its timeline holds the entries to add and no others. */
  readonly incident: Incident;
  readonly row: PendingRow;
  readonly answered: AnsweredCommand;
}

/**
 * `VERSION_TAKEN`: somebody else was first. `COMMAND_KNOWN`: this very command was. `REFERENCE_TAKEN`: the sender's
 * reference already stands for an incident. `BUSY`: two transactions met; nothing was done, try again later.
 */
export type StoreOutcome = 'STORED' | 'VERSION_TAKEN' | 'COMMAND_KNOWN' | 'REFERENCE_TAKEN' | 'BUSY';

/** What the use cases of incidents need of a store. Reads are consistent: they see everything stored before. */
export interface IncidentStore {
  /** The incident with an empty timeline, and the stored answer to the command, in one look. */
  readonly read: (
    id: IncidentId,
    commandId: CommandId,
  ) => Promise<{ readonly incident: Incident | null; readonly answered: AnsweredCommand | null }>;
  readonly store: (change: IncidentChange) => Promise<StoreOutcome>;
  /** One more than the last number given out this year; never the same twice, holes are possible. */
  readonly nextNumber: (year: string) => Promise<number>;
}

/** What the questions about incidents need. Reads are consistent. */
export interface IncidentReader {
  /** The incident with the last 200 entries of its timeline; null when there is none. */
  readonly find: (id: IncidentId) => Promise<Incident | null>;
  /**
   * A page of a list: open ones most urgent first, then oldest first; closed ones the last closed first.
   * @param after the place the page before ended (`IncidentListPage.last`), null for the first page
   */
  readonly list: (list: IncidentList, limit: number, after: string | null) => Promise<IncidentListPage>;
}
