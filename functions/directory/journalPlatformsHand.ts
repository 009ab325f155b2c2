import type { DirectoryStore } from '../../shared/directory/DirectoryStore.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { personRow } from '../../shared/directory/personRow.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';

interface Parts {
  readonly zone: ZoneCode;
  readonly store: Pick<DirectoryStore, 'find' | 'journalDue' | 'journalled'>;
}

/**
 * Writes into the zone's journal whom the platform added: the first administrator, a demo's people. The platform may
 * put somebody into the directory and may not write the journal, so it leaves a note; this follows within a minute.
 */
export const journalPlatformsHand =
  ({ zone, store }: Parts) =>
  async (): Promise<void> => {
    for (const sub of await store.journalDue()) {
      const person = await store.find(sub);
      await store.journalled(sub, person === null ? null : rowOf(zone, person));
    }
  };

const rowOf = (zone: ZoneCode, person: PersonItem) => {
  const [added] = person.history;
  const { sub, username, name, roles, districts, languages } = person;
  return personRow(
    zone,
    { ...person, version: 1, updatedAt: added?.at ?? person.updatedAt },
    { type: 'person.added', username, name, roles, districts, languages },
    {
      actor: added?.by ?? { kind: 'SYSTEM', id: 'platform', name: 'Patrouille' },
      commandId: `PLATFORM:${sub}`,
      origin: {
        op: 'COLLECT',
        operation: 'Platform.addPerson',
        purpose: 'STAFF_ADMINISTRATION',
        legalBasis: 'GPI_1998',
      },
    },
  );
};
