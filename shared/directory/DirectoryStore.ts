import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { CommandId } from '../kernel/CommandId.ts';
import type { KnownSession } from './KnownSession.ts';
import type { Organisation } from './Organisation.ts';
import type { PersonItem } from './PersonItem.ts';
import type { RosterEntry } from './RosterEntry.ts';

/** The organisation, and how often somebody was placed in it: a part that is to go must see every placement. */
export interface StoredOrganisation extends Organisation {
  readonly placements: number;
}

/** What is to be done with a person's account after a change; `signOut`: its sign-ins are to end too. */
export interface AccountDue {
  readonly sub: string;
  /** Of the person whose change it follows. */
  readonly version: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly signOut: boolean;
}

/** Everything a change of a person leaves behind, stored together or not at all. */
export interface PersonChangeSet {
  /** The version the decision was taken on; 0 when there was nobody. */
  readonly basedOn: number;
  readonly person: PersonItem;
  readonly rows: readonly PendingRow[];
  readonly answered?: AnsweredCommand;
  /** People on whose rights the decision stands; it falls when one of them changed since. */
  readonly relyingOn: readonly Pick<PersonItem, 'sub' | 'rightsVersion'>[];
  /** Set where the change places the person in the organisation: its version then. */
  readonly placedIn?: number;
  readonly account?: AccountDue;
  readonly sessions?: readonly KnownSession[];
  /** An import that counts this person among those it added or changed. */
  readonly countedBy?: { readonly commandId: CommandId; readonly as: 'added' | 'changed' };
}

export interface SessionChangeSet {
  readonly session: KnownSession;
  readonly basedOn: number;
  readonly row: PendingRow;
  readonly answered: AnsweredCommand;
}

export interface OrganisationChangeSet {
  readonly basedOn: StoredOrganisation;
  readonly organisation: Organisation;
  readonly row: PendingRow;
  readonly answered: AnsweredCommand;
  readonly relyingOn: readonly Pick<PersonItem, 'sub' | 'rightsVersion'>[];
}

/** An import that was begun. */
export interface BegunImport {
  readonly commandId: CommandId;
  readonly actorId: string;
  readonly payloadHash: string;
  readonly at: string;
  readonly added: number;
  readonly changed: number;
}

/** `STALE`: something the decision stood on changed. `BUSY`: two transactions met; nothing was done. */
export type DirectoryOutcome = 'STORED' | 'STALE' | 'COMMAND_KNOWN' | 'BUSY';

/** What the directory's use cases need of a store. Every read is consistent. */
export interface DirectoryReader {
  readonly find: (sub: string) => Promise<PersonItem | null>;
  /** In the order asked for; who is not there is left out. */
  readonly findAll: (subs: readonly string[]) => Promise<readonly PersonItem[]>;
  readonly roster: () => Promise<readonly RosterEntry[]>;
  readonly organisation: () => Promise<StoredOrganisation>;
  /** All that are still on record, newest first. */
  readonly sessions: (personId: string) => Promise<readonly KnownSession[]>;
}

export interface DirectoryStore extends DirectoryReader {
  readonly answered: (commandId: CommandId) => Promise<AnsweredCommand | null>;
  /**
   * Keeps a user name for a command while its account is made: `FREE` to go on, `TAKEN` by somebody, `BUSY` with
   * another command. A reservation whose command died is another's after a minute.
   */
  readonly reserve: (
    username: string,
    commandId: CommandId,
    at: number,
  ) => Promise<'FREE' | 'TAKEN' | 'BUSY'>;
  readonly storePerson: (change: PersonChangeSet) => Promise<DirectoryOutcome>;
  readonly storeSession: (change: SessionChangeSet) => Promise<DirectoryOutcome>;
  /** A line of the journal that changes nothing in the directory. */
  readonly storeNote: (note: {
    readonly row: PendingRow;
    readonly answered: AnsweredCommand;
  }) => Promise<DirectoryOutcome>;
  readonly storeOrganisation: (change: OrganisationChangeSet) => Promise<DirectoryOutcome>;
  /** The import as it stands; begun now when it was not. */
  readonly beginImport: (begun: BegunImport) => Promise<BegunImport>;
  readonly findImport: (commandId: CommandId) => Promise<BegunImport | null>;
  readonly endImport: (answered: AnsweredCommand) => Promise<void>;
  readonly accountsDue: () => Promise<readonly AccountDue[]>;
  /** The last day whose beginning was looked after; null before the first. */
  readonly sweptDay: () => Promise<string | null>;
  /** Writes each row that is not there yet, then remembers the day. */
  readonly swept: (day: string, rows: readonly PendingRow[]) => Promise<void>;
  /** People the platform added and the journal does not have. */
  readonly journalDue: () => Promise<readonly string[]>;
  /** Writes their row, once, and takes the note away; without a row there was nobody any more. */
  readonly journalled: (sub: string, row: PendingRow | null) => Promise<void>;
  /** Takes the note away, unless a newer change has written another. */
  readonly accountDone: (due: AccountDue) => Promise<void>;
}
