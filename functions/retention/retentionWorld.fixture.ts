import * as v from 'valibot';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { type Ulid, UlidSchema } from '../../shared/kernel/Ulid.ts';
import { dueDayOf } from '../../shared/retention/dueDayOf.ts';
import type { Retained } from '../../shared/retention/Retained.ts';
import type { RetentionTable } from '../../shared/retention/retentionTables.ts';
import type { DueItem, LedgerEntry, RetentionPorts } from './RetentionPorts.ts';
import type { ReplayPorts } from './replayErasures.ts';

export interface StoredItem extends Retained {
  readonly pk: string;
  readonly sk: string;
}

/** A zone's tables in memory, by simulated time; remembers all that was ever erased, and when. */
export const retentionWorld = (start: string) => {
  let now = millisecondsOf(start);
  let ids = 0;
  const tables: Record<RetentionTable, Map<string, StoredItem>> = {
    operations: new Map(),
    directory: new Map(),
    conversations: new Map(),
    journal: new Map(),
  };
  const byDue = new Map<string, Set<string>>();
  const ledger: { readonly place: string; readonly entries: readonly LedgerEntry[] }[] = [];
  let seen = '';
  const rows: PendingRow[] = [];
  const erased: { readonly item: StoredItem; readonly at: number }[] = [];
  const secrets = new Map<string, 'THERE' | 'ERASED'>();
  let done: string | null = null;
  const keyOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }) => `${pk} ${sk}`;
  const partition = (table: RetentionTable, dueDay: string) => `${table} ${dueDay.slice(0, 10)}`;

  const put = (table: RetentionTable, item: StoredItem): void => {
    remove(table, item);
    tables[table].set(keyOf(item), item);
    if (item.dueDay === undefined) return;
    const name = partition(table, item.dueDay);
    byDue.set(name, (byDue.get(name) ?? new Set()).add(keyOf(item)));
  };
  const remove = (
    table: RetentionTable,
    key: { readonly pk: string; readonly sk: string },
  ): StoredItem | undefined => {
    const item = tables[table].get(keyOf(key));
    if (item === undefined) return undefined;
    tables[table].delete(keyOf(key));
    if (item.dueDay !== undefined) byDue.get(partition(table, item.dueDay))?.delete(keyOf(key));
    return item;
  };
  const unchanged = (items: readonly DueItem[]): boolean =>
    items.every((item) => tables[item.table].get(keyOf(item))?.dueAt === item.dueAt);

  const ports: RetentionPorts & ReplayPorts = {
    zone: '5449',
    clock: { now: () => now },
    newUlid: (): Ulid => v.parse(UlidSchema, `01JDZ${String(++ids).padStart(21, '0')}`),
    dueOn: async (table, day) =>
      [...(byDue.get(partition(table, day)) ?? [])].flatMap((key) => {
        const item = tables[table].get(key);
        return item === undefined ? [] : [{ table, ...item }];
      }),
    doneUntil: async () => done,
    setDone: async (day) => {
      done = day;
    },
    eraseSecret: async (of) => {
      const before = secrets.get(of);
      secrets.set(of, 'ERASED');
      return before === 'THERE';
    },
    see: async (place) => {
      if (place > seen) seen = place;
    },
    seen: async () => [seen],
    keepLedger: async (place, entries) => void ledger.push({ place, entries }),
    erase: async ({ items, row }) => {
      if (!unchanged(items)) return false;
      for (const { table, ...key } of items) {
        const item = remove(table, key);
        if (item !== undefined) erased.push({ item, at: now });
      }
      rows.push(row);
      return true;
    },
    putOff: async ({ items, row }, dueAt) => {
      if (!unchanged(items)) return false;
      for (const { table, pk, sk } of items) {
        const item = tables[table].get(keyOf({ pk, sk }));
        if (item !== undefined) put(table, { ...item, dueAt, dueDay: dueDayOf(dueAt, pk) });
      }
      rows.push(row);
      return true;
    },
    ledger: async function* (after) {
      yield* ledger.filter(({ place }) => place > after);
    },
    eraseAgain: async ({ table, at, ...key }) => {
      const item = tables[table].get(keyOf(key));
      if (item === undefined || item.dueAt > at) return false;
      remove(table, key);
      return true;
    },
  };
  return {
    ports,
    put,
    tables,
    ledger,
    rows,
    erased,
    secrets,
    now: () => isoOf(now),
    /** A copy that knows the ledger only up to there came back. */
    restoredTo: (place: string): void => {
      seen = place;
    },
    knows: () => seen,
    pass: (milliseconds: number): void => {
      now += milliseconds;
    },
  };
};
