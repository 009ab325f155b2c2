import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { retentionTables } from '../../shared/retention/retentionTables.ts';
import { ledgerPlace } from './ledgerPlace.ts';
import { planRetention, type RetentionGroup } from './planRetention.ts';
import type { LedgerEntry, RetentionPorts } from './RetentionPorts.ts';
import { retentionRow } from './retentionRow.ts';

/** Days looked at again each night: as far back as a table can be restored to. */
const daysBack = 35;
/** What a person is to look at, they are asked about again after a year. */
const reviewDays = 365;

/** What a run did; counts only, it goes into the log and into an alarm. */
export interface Retained {
  readonly erased: number;
  readonly reviewed: number;
  /** Items that were due and stay because somebody changed them meanwhile or something failed; the next run comes. */
  readonly left: number;
}

/**
 * Does what is due: erases, the secret first and then the items, with a row in the ledger and one in the journal; or has
 * it reviewed. May be stopped anywhere and run beside itself: what was done is not due any more, what was not is found
 * again, and a change that comes between finds its item as it was.
 * @param until milliseconds since the epoch after which no further group is begun
 */
export const retain =
  (ports: RetentionPorts) =>
  async (until: number): Promise<Retained> => {
    const now = ports.clock.now();
    const today = isoOf(now).slice(0, 10);
    const done = await ports.doneUntil();
    const first = millisecondsOf(`${done ?? today}T00:00:00.000Z`) - daysBack * 86_400_000;
    const counts = { erased: 0, reviewed: 0, left: 0 };
    for (let day = first; day <= now; day += 86_400_000) {
      const date = isoOf(day).slice(0, 10);
      for (const table of retentionTables) {
        for (const group of planRetention(await ports.dueOn(table, date), now)) {
          const stays = ports.clock.now() > until || !(await carryOut(ports, group));
          if (stays) counts.left += group.items.length;
          else counts[group.action === 'ERASE' ? 'erased' : 'reviewed'] += group.items.length;
        }
      }
    }
    if (counts.left === 0) await ports.setDone(today, isoOf(now));
    return counts;
  };

/** Items that are what an aggregate is: with them goes its secret, and with that all that was ever sealed for it. */
const isAggregate = (sk: string): boolean => sk === 'INCIDENT' || sk === 'PERSON';

const carryOut = async (ports: RetentionPorts, group: RetentionGroup): Promise<boolean> => {
  const at = isoOf(ports.clock.now());
  const row = retentionRow(ports.zone, group, { id: ports.newUlid(), at });
  const { items } = group;
  if (group.action === 'REVIEW') {
    return ports.putOff({ items, row, at }, isoOf(millisecondsOf(at) + reviewDays * 86_400_000));
  }
  const ledger = items.map(
    ({ table, pk, sk }): LedgerEntry => ({ table, pk, sk, at, ...(isAggregate(sk) ? { secretOf: pk } : {}) }),
  );
  const place = ledgerPlace(at, ports.newUlid());
  await ports.see(place, at);
  await ports.keepLedger(place, ledger);
  for (const { secretOf } of ledger) if (secretOf !== undefined) await ports.eraseSecret(secretOf, at);
  return ports.erase({ items, row, at }, ledger);
};
