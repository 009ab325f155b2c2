import * as v from 'valibot';
import { createAudit } from '../../../functions/audit/createAudit.ts';
import { operationsTopic } from '../../../shared/journal/operationsTopic.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { millisecondsOf } from '../../../shared/kernel/instant.ts';
import { UlidSchema } from '../../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import type { StoredZone } from './storedZone.ts';
import type { ZoneFaults } from './ZoneFaults.ts';
import { zoneObjects } from './zoneObjects.ts';

const now = millisecondsOf('2026-11-22T10:00:00.000Z');

/** What every function of a zone is wired to. */
export type ZoneTools = ReturnType<typeof zoneTools>;

/** The clock, the ids, the journal and the stored things of a zone, for its functions; what is journalled is kept in order. */
export const zoneTools = (code: string, stored: StoredZone, faults: ZoneFaults) => {
  const zone = v.parse(ZoneCodeSchema, code);
  const audited: PendingRow[] = [];
  const journalled: PendingRow[] = [];
  /** A store's write with its rows: a row that cannot be kept keeps the effect out, and what is stored is journalled. */
  const journalling =
    <Change, Outcome extends string | { readonly outcome: string }>(
      rowsOf: (change: Change) => readonly PendingRow[],
      write: (change: Change) => Promise<Outcome>,
    ) =>
    async (change: Change): Promise<Outcome> => {
      for (const row of rowsOf(change)) faults.beforeRow?.(row);
      const outcome = await write(change);
      if ((typeof outcome === 'string' ? outcome : outcome.outcome) === 'STORED')
        journalled.push(...rowsOf(change));
      return outcome;
    };
  const clock = { now: () => now };
  let ids = 1_000;
  const newUlid = () => v.parse(UlidSchema, zoneObjects(code).ulid(++ids));
  const keepAudited = journalling(
    (row: PendingRow) => [row],
    async (row) => {
      audited.push(row);
      return 'STORED';
    },
  );
  const audit = createAudit({
    zone,
    clock,
    newUlid,
    write: async (row) => {
      await keepAudited(row).catch((fault: unknown) => {
        if (faults.deafToJournal === undefined) throw fault;
      });
    },
  });
  return {
    ...stored,
    zone,
    now,
    clock,
    newUlid,
    waitWithJitter: async () => {},
    topic: operationsTopic(zone),
    readHead: async () => ({ epoch: stored.o.feedEpoch, seq: 1 }),
    journalling,
    audit,
    audited,
    journalled,
  };
};
