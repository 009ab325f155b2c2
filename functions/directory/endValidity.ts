import type { DirectoryStore } from '../../shared/directory/DirectoryStore.ts';
import type { RosterEntry } from '../../shared/directory/RosterEntry.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { pendingSortKey } from '../../shared/journal/pendingSortKey.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { dayInBelgium } from '../../shared/kernel/dayInBelgium.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';

interface Parts {
  readonly zone: ZoneCode;
  readonly store: Pick<DirectoryStore, 'roster' | 'sweptDay' | 'swept'>;
  readonly clock: Clock;
}

/**
 * After midnight in Belgium: whose profile was valid until yesterday is out with the next call anyway; this cuts the live
 * connection that has none to make, and says it in the journal. Asked every minute and done once a day; a zone whose
 * clock stood still for days gets them all.
 */
export const endValidity =
  ({ zone, store, clock }: Parts) =>
  async (): Promise<void> => {
    const now = clock.now();
    const today = dayInBelgium(now);
    const swept = await store.sweptDay();
    if (swept === today) return;
    const ended = (await store.roster()).filter(
      ({ state, validUntil }) =>
        state === 'ACTIVE' &&
        validUntil !== undefined &&
        validUntil < today &&
        (swept === null || validUntil >= swept),
    );
    await store.swept(
      today,
      ended.map((entry) => rowOf(zone, entry, isoOf(now))),
    );
  };

const rowOf = (zone: ZoneCode, { sub, validUntil }: RosterEntry, at: string): PendingRow => ({
  pk: `VALIDITY#${sub}#${validUntil}`,
  sk: pendingSortKey(1),
  kind: 'PENDING',
  schema: 2,
  zone,
  at,
  actor: { kind: 'SYSTEM', id: 'directory', name: 'Patrouille' },
  type: 'person.validityEnded',
  v: 1,
  id: sub,
  version: 1,
  body: JSON.stringify({ type: 'person.validityEnded', validUntil }),
  commandId: `VALIDITY:${sub}:${validUntil}`,
  audit: {
    op: 'POLICY',
    operation: 'Directory.endValidity',
    purpose: 'STAFF_ADMINISTRATION',
    legalBasis: 'GPI_1998',
    subjects: [{ kind: 'PERSON', id: sub }],
  },
});
