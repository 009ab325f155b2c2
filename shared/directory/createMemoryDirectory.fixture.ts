import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { AccountDue, BegunImport, DirectoryStore, StoredOrganisation } from './DirectoryStore.ts';
import type { KnownSession } from './KnownSession.ts';
import { noOrganisation, type Organisation } from './Organisation.ts';
import type { PersonItem } from './PersonItem.ts';
import { rosterEntryOf } from './rosterEntryOf.ts';

/** A directory in memory that keeps to what the real one promises, for tests. */
export const createMemoryDirectory = (
  people: readonly PersonItem[] = [],
  organisation: Organisation = noOrganisation,
) => {
  const persons = new Map(people.map((person) => [person.sub, person]));
  const names = new Map<string, { sub?: string; by?: string; at?: number }>(
    people.filter(({ state }) => state !== 'LEFT').map(({ username, sub }) => [username, { sub }]),
  );
  const sessions = new Map<string, KnownSession>();
  const commands = new Map<string, AnsweredCommand>();
  const due = new Map<string, AccountDue>();
  const imports = new Map<string, BegunImport>();
  const rows: PendingRow[] = [];
  let swept: string | null = null;
  let parts: StoredOrganisation = { ...organisation, placements: 0 };
  const stands = (one: Pick<PersonItem, 'sub' | 'rightsVersion'>) =>
    persons.get(one.sub)?.rightsVersion === one.rightsVersion;

  const store: DirectoryStore = {
    find: async (sub) => persons.get(sub) ?? null,
    findAll: async (subs) => subs.flatMap((sub) => persons.get(sub) ?? []),
    roster: async () => [...persons.values()].map(rosterEntryOf),
    organisation: async () => parts,
    sessions: async (id) =>
      [...sessions.values()]
        .filter(({ personId }) => personId === id)
        .sort((one, other) => (one.startedAt < other.startedAt ? 1 : -1)),
    answered: async (commandId) => commands.get(commandId) ?? null,
    reserve: async (username, commandId, at) => {
      const held = names.get(username);
      if (held?.sub !== undefined) return 'TAKEN';
      if (held !== undefined && held.by !== commandId && (held.at ?? 0) >= at - 60_000) return 'BUSY';
      names.set(username, { by: commandId, at });
      return 'FREE';
    },
    storePerson: async (change) => {
      const { person, answered } = change;
      if (answered !== undefined && commands.has(answered.commandId)) return 'COMMAND_KNOWN';
      const held = names.get(person.username)?.sub;
      const stale =
        (persons.get(person.sub)?.version ?? 0) !== change.basedOn ||
        !change.relyingOn.every(stands) ||
        (change.placedIn !== undefined && change.placedIn !== parts.version) ||
        (person.state !== 'LEFT' && held !== undefined && held !== person.sub);
      if (stale) return 'STALE';
      persons.set(person.sub, person);
      if (person.state === 'LEFT') names.delete(person.username);
      else names.set(person.username, { sub: person.sub });
      if (change.placedIn !== undefined) parts = { ...parts, placements: parts.placements + 1 };
      if (answered !== undefined) commands.set(answered.commandId, answered);
      for (const session of change.sessions ?? []) sessions.set(session.id, session);
      const { account, countedBy } = change;
      if (account !== undefined) {
        const signOut = account.signOut || due.get(account.sub)?.signOut === true;
        due.set(account.sub, { ...account, signOut });
      }
      const begun = countedBy && imports.get(countedBy.commandId);
      if (countedBy && begun)
        imports.set(begun.commandId, { ...begun, [countedBy.as]: begun[countedBy.as] + 1 });
      rows.push(...change.rows);
      return 'STORED';
    },
    storeSession: async ({ session, basedOn, row, answered }) => {
      if (commands.has(answered.commandId)) return 'COMMAND_KNOWN';
      if ((sessions.get(session.id)?.version ?? 0) !== basedOn) return 'STALE';
      sessions.set(session.id, session);
      commands.set(answered.commandId, answered);
      rows.push(row);
      return 'STORED';
    },
    storeNote: async ({ row, answered }) => {
      if (commands.has(answered.commandId)) return 'COMMAND_KNOWN';
      commands.set(answered.commandId, answered);
      rows.push(row);
      return 'STORED';
    },
    storeOrganisation: async ({ basedOn, organisation: after, row, answered, relyingOn }) => {
      if (commands.has(answered.commandId)) return 'COMMAND_KNOWN';
      const same = parts.version === basedOn.version && parts.placements === basedOn.placements;
      if (!same || !relyingOn.every(stands)) return 'STALE';
      parts = { ...after, placements: basedOn.placements };
      commands.set(answered.commandId, answered);
      rows.push(row);
      return 'STORED';
    },
    findImport: async (commandId) => imports.get(commandId) ?? null,
    beginImport: async (begun) => {
      const known = imports.get(begun.commandId);
      if (known === undefined) imports.set(begun.commandId, begun);
      return known ?? begun;
    },
    endImport: async (answered) => void commands.set(answered.commandId, answered),
    accountsDue: async () => [...due.values()],
    sweptDay: async () => swept,
    swept: async (day, more) => {
      rows.push(...more.filter(({ pk }) => !rows.some((row) => row.pk === pk)));
      swept = day;
    },
    journalDue: async () => [],
    journalled: async (_, row) => void (row && rows.push(row)),
    accountDone: async ({ sub, version }) => {
      if (due.get(sub)?.version === version) due.delete(sub);
    },
  };
  return { store, rows, commands, due, persons };
};
