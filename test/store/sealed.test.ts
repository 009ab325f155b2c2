import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSequencerPorts } from '../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { eraseSecret } from '../../functions/adapters/dynamodb/journal/eraseSecret.ts';
import { openPayload } from '../../functions/adapters/dynamodb/journal/openPayload.ts';
import { readChain } from '../../functions/adapters/dynamodb/journal/readChain.ts';
import { readView } from '../../functions/adapters/dynamodb/journal/readView.ts';
import { pendingItem } from '../../functions/adapters/dynamodb/operations/pendingItem.ts';
import { systemClock } from '../../functions/adapters/system/systemClock.ts';
import { sequenceRows } from '../../functions/sequencer/sequenceRows.ts';
import type { ChainEntry } from '../../shared/journal/ChainEntry.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { journalKeys } from '../sync/journal/journalKeys.ts';
import { pendingRow } from '../sync/journal/pendingRow.ts';
import { silentRow } from '../sync/journal/silentRow.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

const aggregates = 40;
const versions = 30;
let tables: StoreTables;
let epoch = '';

const at = () => ({ client: tables.client, table: tables.journal });

const sequence = async (rows: readonly PendingRow[]): Promise<void> => {
  for (const row of rows) {
    await tables.client.send(new PutCommand({ TableName: tables.operations, Item: pendingItem(row) }));
  }
  const ports = createSequencerPorts(
    { client: tables.client, operationsTable: tables.operations, journalTable: tables.journal },
    systemClock,
    { publish: async () => 'PUBLISHED', withdraw: async () => 'PUBLISHED', keys: async () => journalKeys },
  );
  for (let index = 0; index < rows.length; index += 70)
    await sequenceRows(ports)(rows.slice(index, index + 70));
};

const rowsOf = (from: number, to: number): readonly PendingRow[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((version) =>
    Array.from({ length: aggregates }, (_, aggregate) =>
      aggregate % 4 === 0 ? silentRow(aggregate, version) : pendingRow(aggregate, version),
    ),
  );

const entriesFrom = async (from: number, to: number): Promise<readonly ChainEntry[]> => {
  const entries: ChainEntry[] = [];
  for await (const line of readChain(at())(epoch, from, to)) entries.push(JSON.parse(line));
  return entries;
};

const open = ({ n, payload = '' }: ChainEntry) =>
  openPayload({ ...at(), payloadsKey: async () => journalKeys.payloads })({ epoch, n, commitment: payload });

beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
  await sequence(rowsOf(1, versions));
  const { heads } = await readView({
    client: tables.client,
    operationsTable: tables.operations,
    journalTable: tables.journal,
  })([], [], []);
  epoch = heads?.epoch ?? '';
}, 120_000);

describe('the chain', () => {
  test.each([
    [1, aggregates * versions],
    [1, 1],
    [90, 91],
    [951, 1_049],
    [999, 1_001],
    [1_000, 1_000],
    [1_001, 1_200],
    [1_201, 1_300],
  ])('is read from %i to %i, across pages and buckets', async (from, to) => {
    const entries = await entriesFrom(from, to);

    expect(entries.map(({ n }) => n)).toEqual(
      Array.from({ length: Math.max(0, Math.min(to, 1_200) - from + 1) }, (_, index) => from + index),
    );
  });
});

describe('a sealed content', () => {
  test('is opened for every entry that has one, and is what was written', async () => {
    const rows = new Map(rowsOf(1, versions).map((row) => [row.commandId, row]));
    let opened = 0;
    for (const entry of await entriesFrom(880, 1_120)) {
      const row = rows.get(entry.commandId);
      if (entry.payload === undefined) continue;
      const payload = await open(entry);
      expect(payload?.body ?? '').toBe(row?.body);
      expect(payload?.reasonText).toBe(row?.audit.reason?.text);
      opened++;
    }
    expect(opened).toBeGreaterThan(200);
    console.log(`sealed contents: N=${opened} opened to what was written`);
  });

  test('is refused when what is stored is not what the chain says', async () => {
    const [entry] = (await entriesFrom(2, 2)) as [ChainEntry];

    expect(await open(entry)).not.toBeNull();
    await expect(open({ ...entry, payload: 'f'.repeat(64) })).rejects.toThrow('committed');
  });

  test('is gone for ever once its aggregate’s secret is erased, also what comes after; nobody else’s is', async () => {
    const of = 'INCIDENT#7';
    const mine = (await entriesFrom(1, 1_200)).filter(({ id }) => id === '7');
    const others = (await entriesFrom(1, 1_200)).filter(({ id }) => id === '9');
    const before = await Promise.all(mine.map(open));

    const erased = await eraseSecret(at())(of, '2031-11-22T08:00:00.000Z');
    const again = await eraseSecret(at())(of, '2032-11-22T08:00:00.000Z');
    await sequence([pendingRow(7, versions + 1)]);
    const [later] = (await entriesFrom(1_201, 1_201)) as [ChainEntry];
    const after = await Promise.all([...mine, later].map(open));
    const secret = await tables.client.send(
      new QueryCommand({
        TableName: tables.journal,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `SECRET#${of}` },
      }),
    );

    expect(before.filter((payload) => payload !== null)).toHaveLength(versions);
    expect([erased, again]).toEqual([true, false]);
    expect(after).toEqual(Array(versions + 1).fill(null));
    expect(later.payload).toMatch(/^[0-9a-f]{64}$/);
    expect(secret.Items).toMatchObject([
      { erasedAt: '2031-11-22T08:00:00.000Z', retentionClass: 'JOURNAL_11' },
    ]);
    expect(secret.Items?.[0]).not.toHaveProperty('wrapped');
    expect((await Promise.all(others.map(open))).every((payload) => payload !== null)).toBe(true);
    console.log(
      `erased secret: N=${after.length} contents unreadable, ${others.length} of another still readable`,
    );
  });
});
