import { DeleteCommand, GetCommand, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { createSequencerPorts } from '../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { openPayload } from '../../functions/adapters/dynamodb/journal/openPayload.ts';
import { readChain } from '../../functions/adapters/dynamodb/journal/readChain.ts';
import { readChainHead } from '../../functions/adapters/dynamodb/journal/readChainHead.ts';
import { pendingItem } from '../../functions/adapters/dynamodb/operations/pendingItem.ts';
import { createRetentionStore } from '../../functions/adapters/dynamodb/retention/createRetentionStore.ts';
import { erasuresSeen } from '../../functions/adapters/dynamodb/retention/erasuresSeen.ts';
import { newUlid } from '../../functions/adapters/system/newUlid.ts';
import { systemClock } from '../../functions/adapters/system/systemClock.ts';
import { readFurther } from '../../functions/checkpoint/readFurther.ts';
import { restoreWatch } from '../../functions/guard/restoreWatch.ts';
import type { LedgerEntry, RetentionPorts } from '../../functions/retention/RetentionPorts.ts';
import { replayErasures } from '../../functions/retention/replayErasures.ts';
import { retain } from '../../functions/retention/retain.ts';
import { sequenceRows } from '../../functions/sequencer/sequenceRows.ts';
import { firstPrevHash } from '../../shared/journal/chain/firstPrevHash.ts';
import { unlinkLine } from '../../shared/journal/chain/unlinkLine.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { kept } from '../../shared/retention/kept.ts';
import { type RetentionTable, retentionTables } from '../../shared/retention/retentionTables.ts';
import { journalKeys } from '../sync/journal/journalKeys.ts';
import { pendingRow } from '../sync/journal/pendingRow.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

const incidents = 60;
const closedAt = '2026-11-22T10:00:00.000Z';
/** The ledger in the locked bucket: what no restore touches. */
const ledger: { readonly place: string; readonly entries: readonly LedgerEntry[] }[] = [];
const after = (place: string) => ledger.filter((one) => one.place > place);
let tables: StoreTables;
let now = millisecondsOf('2031-11-22T09:59:59.999Z');

const portsOf = (): RetentionPorts => ({
  zone: '5449',
  clock: { now: () => now },
  newUlid,
  ...createRetentionStore({ client: tables.client, tables }),
  keepLedger: async (place, entries) => void ledger.push({ place, entries }),
});

/** What a closed incident is in the table: itself, three lines of its story, and where its sender's reference leads. */
const itemsOf = (k: number) => {
  const pk = `INCIDENT#${k}`;
  return [
    kept('ADM_5', closedAt, { pk, sk: 'INCIDENT' }, { open: k % 10 === 0 }),
    ...[1, 2, 3].map((version) => kept('ADM_5', closedAt, { pk, sk: `TIMELINE#000000000${version}` })),
    kept('ADM_5', closedAt, { pk: `EXTREF#CIC#${k}`, sk: 'EXTREF' }),
  ];
};

const everything = async (table: string): Promise<readonly Record<string, unknown>[]> => {
  const all: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client: tables.client }, { TableName: table }))
    all.push(...Items);
  return all;
};

const put = async (items: readonly object[]): Promise<void> => {
  for (const item of items) {
    await tables.client.send(new PutCommand({ TableName: tables.operations, Item: { ...item } }));
  }
};

const journal = () => ({ client: tables.client, table: tables.journal });

/** How many contents of the journal can be read, and whether its chain holds when every entry is hashed anew. */
const look = async () => {
  const head = await readChainHead(journal())();
  if (head === null) throw new Error('The journal has begun');
  const held = await readFurther(
    readChain(journal())(head.epoch, 1, head.n),
    { zone: '5449', epoch: head.epoch },
    { n: 0, hash: firstPrevHash },
    head.n,
  );
  const readable: string[] = [];
  for await (const line of readChain(journal())(head.epoch, 1, head.n)) {
    const { n, id, payload } = JSON.parse(unlinkLine(line)?.canonical ?? '{}');
    if (payload === undefined) continue;
    const opened = await openPayload({ ...journal(), payloadsKey: async () => journalKeys.payloads })({
      epoch: head.epoch,
      n,
      commitment: payload,
    });
    if (opened !== null) readable.push(id);
  }
  return { held, readable: new Set(readable) };
};

beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
  const rows = Array.from({ length: incidents }, (_, k) => pendingRow(k, 1));
  await put(rows.map(pendingItem));
  const ports = createSequencerPorts(
    { client: tables.client, operationsTable: tables.operations, journalTable: tables.journal },
    systemClock,
    { publish: async () => 'PUBLISHED', withdraw: async () => 'PUBLISHED', keys: async () => journalKeys },
  );
  for (let k = 0; k < rows.length; k += 30) await sequenceRows(ports)(rows.slice(k, k + 30));
  await put(Array.from({ length: incidents }, (_, k) => itemsOf(k)).flat());
}, 120_000);

test('what is due is erased with its contents, nothing a millisecond early, and the chain still holds', async () => {
  const before = await look();
  expect(await retain(portsOf())(Number.POSITIVE_INFINITY)).toEqual({ erased: 0, reviewed: 0, left: 0 });

  now += 1;
  const done = await retain(portsOf())(Number.POSITIVE_INFINITY);

  const looked = await look();
  const left = (await everything(tables.operations)).filter(
    ({ sk }) => !/^(PENDING#|SEEN$)/.test(String(sk)),
  );
  // Six of the sixty are still open: they, and nothing of theirs but what has its own end, stay.
  expect(done).toEqual({ erased: 54 * 5 + 6 * 4, reviewed: 6, left: 0 });
  expect(left.map(({ pk, sk }) => `${pk} ${sk}`).sort()).toEqual(
    [0, 10, 20, 30, 40, 50].map((k) => `INCIDENT#${k} INCIDENT`).sort(),
  );
  expect(before.readable.size).toBe(incidents);
  expect([...looked.readable].sort()).toEqual(['0', '10', '20', '30', '40', '50'].sort());
  expect(before.held.ok && looked.held.ok).toBe(true);
  const rows = (await everything(tables.operations)).filter(({ type }) => /^retention\./.test(String(type)));
  expect(rows.reduce((sum, { audit }) => sum + Number(JSON.parse(String(audit)).count), 0)).toBe(
    done.erased + done.reviewed,
  );
  const erased = (await everything(tables.journal)).filter(({ kind }) => kind === 'ERASED');
  expect(erased).toHaveLength(done.erased);
  expect(ledger.flatMap(({ entries }) => entries)).toHaveLength(done.erased);
  console.log(
    `erasure on DynamoDB: ${done.erased} items, ${incidents - looked.readable.size} contents unreadable, chain of ${incidents} entries holds`,
  );
});

const seenOf = (...names: readonly RetentionTable[]) =>
  erasuresSeen({ client: tables.client, tables: names.map((name) => tables[name]) });

/** The zone's gate as the functions that answer the API have it, each time in a function that starts anew. */
const isRestoring = (...names: readonly RetentionTable[]): Promise<boolean> =>
  restoreWatch({
    seen: seenOf(...names).seen,
    placesAfter: async (place) => after(place).map((one) => one.place),
    clock: systemClock,
  })();

const replay = () =>
  replayErasures({
    ...createRetentionStore({ client: tables.client, tables }),
    clock: { now: () => now },
    ledger: async function* (place) {
      yield* after(place);
    },
  })();

/** The operations table as an older copy has it: its items, and what it knew of the ledger then. */
const restoreOperations = async (): Promise<void> => {
  await put(Array.from({ length: incidents }, (_, k) => itemsOf(k)).flat());
  const Key = { pk: 'RETENTION', sk: 'SEEN' };
  await tables.client.send(new DeleteCommand({ TableName: tables.operations, Key }));
};

test('what a restore brings back is erased again, and only that; nobody is answered before', async () => {
  expect(await isRestoring(...retentionTables), 'the control: a zone that only went on').toBe(false);
  await restoreOperations();
  const later = kept('ADM_5', '2031-06-01T10:00:00.000Z', { pk: 'EXTREF#CIC#3', sk: 'EXTREF' });
  await put([later]);
  const closed = await isRestoring(...retentionTables);

  const replayed = await replay();

  const entries = ledger.flatMap((one) => one.entries);
  const left = (await everything(tables.operations)).filter(
    ({ sk }) => !/^(PENDING#|SEEN$)/.test(String(sk)),
  );
  expect(closed).toBe(true);
  expect(await isRestoring(...retentionTables)).toBe(false);
  expect(replayed).toEqual({ entries: entries.length, erased: entries.length - 1 });
  expect(
    left.filter(({ dueAt }) => String(dueAt) === '2031-11-22T10:00:00.000Z').map(({ sk }) => sk),
  ).toEqual(Array(6).fill('INCIDENT'));
  const { Item } = await tables.client.send(
    new GetCommand({ TableName: tables.operations, Key: { pk: later.pk, sk: later.sk } }),
  );
  expect(Item?.dueAt).toBe(later.dueAt);
  expect(await replay()).toEqual({ entries: 0, erased: 0 });
  console.log(
    `restore on DynamoDB: closed, ${replayed.erased} items erased again by the minute’s watch, 0 remain, open`,
  );
});

test('seeded faults, a gate that forgets the table that came back and one that trusts the newest, are noticed', async () => {
  await restoreOperations();

  expect(await isRestoring(...retentionTables), 'the control').toBe(true);
  expect(await isRestoring('directory', 'journal'), 'forgets the table').toBe(false);
  const newest = restoreWatch({
    seen: async () => [[...(await seenOf(...retentionTables).seen())].sort().at(-1) ?? ''],
    placesAfter: async (place) => after(place).map((one) => one.place),
    clock: systemClock,
  });
  expect(await newest(), 'trusts the newest').toBe(false);
  await replay();
});
