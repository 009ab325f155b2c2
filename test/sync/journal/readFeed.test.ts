import { beforeAll, describe, expect, test } from 'vitest';
import { beginEpoch } from '../../../functions/adapters/dynamodb/journal/beginEpoch.ts';
import { createSequencerPorts } from '../../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { readFeed } from '../../../functions/adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../../../functions/adapters/dynamodb/journal/readTopicHead.ts';
import { sequenceRows } from '../../../functions/sequencer/sequenceRows.ts';
import { seededRandom } from '../../../infra/local/cic/seededRandom.ts';
import { journalRetention } from '../../../shared/journal/journalRetention.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { createMemoryClient } from './createMemoryClient.ts';
import { journalKeys } from './journalKeys.ts';
import { MemoryDynamoDb } from './MemoryDynamoDb.ts';
import { pendingRow } from './pendingRow.ts';
import { putRow } from './putRow.ts';

const topic = '5449/operations';
const day = 86_400_000;
const written = Date.UTC(2026, 10, 22);

/** A gateway nobody listens at. */
const silent: Parameters<typeof createSequencerPorts>[2] = {
  publish: async () => 'PUBLISHED',
  withdraw: async () => 'PUBLISHED',
  keys: async () => journalKeys,
};

/** A journal of so many entries, in pages of all sizes, and a reader of it on a given day. */
const journal = async (entries: number, store = new MemoryDynamoDb()) => {
  const client = createMemoryClient(store);
  const random = seededRandom(1);
  const sequence = sequenceRows(
    createSequencerPorts(
      { client, operationsTable: 'operations', journalTable: 'journal' },
      { now: () => written },
      silent,
    ),
  );
  let left: readonly PendingRow[] = Array.from({ length: entries }, (_, index) => pendingRow(index, 1));
  for (const row of left) await putRow(store, row);
  while (left.length > 0) {
    const size = random.pick([1, 2, 30, 90]);
    await sequence(left.slice(0, size));
    left = left.slice(size);
  }
  const at = { client, table: 'journal' };
  return {
    store,
    head: readTopicHead(at),
    begin: beginEpoch(at),
    read: (after: number, limit = 500, epoch?: string, now = written) =>
      readTopicHead(at)(topic).then((head) =>
        readFeed({ ...at, clock: { now: () => now } })({ topic, epoch: epoch ?? head.epoch, after, limit }),
      ),
  };
};
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('what a client missed on a topic', () => {
  let long: Awaited<ReturnType<typeof journal>>;
  beforeAll(async () => {
    long = await journal(2_300);
  }, 120_000);

  test.each([0, 1, 89, 90, 500, 910, 998, 999, 1_000, 1_001, 1_089, 1_950, 2_200, 2_299])(
    'is read from the number after %i on, across pages and buckets',
    async (after) => {
      const { entries, from, to, head, reset } = await long.read(after, 200);

      const last = Math.min(2_300, after + 200);
      expect(entries.map((entry) => entry.seq)).toEqual(numbers(after + 1, last));
      expect({ from, to, head, reset }).toEqual({ from: after + 1, to: last, head: 2_300, reset: false });
    },
  );

  test('is nothing for one who has all', async () => {
    expect(await long.read(2_300)).toMatchObject({
      entries: [],
      from: 2_301,
      to: 2_300,
      head: 2_300,
      reset: false,
    });
  });

  test('can be read to the end in answers of any size', async () => {
    let at = 700;
    while (at < 2_300) {
      const { to, reset } = await long.read(at, 137);
      expect(reset).toBe(false);
      expect(to).toBeGreaterThan(at);
      at = to;
    }
    expect(at).toBe(2_300);
  });

  test('cannot be told to one who knows more than there is: the store is an older one', async () => {
    expect(await long.read(2_301)).toMatchObject({ reset: true, entries: [] });
  });

  test('cannot be told to one of another epoch', async () => {
    expect(await long.read(5, 10, 'another')).toMatchObject({ reset: true, entries: [] });
  });

  test('cannot be told once it is older than what is kept, and then not in part', async () => {
    const kept = written + (journalRetention.feed - 1) * day;
    const past = written + (journalRetention.feed + 1) * day;

    expect(await long.read(2_000, 500, undefined, kept)).toMatchObject({ reset: false, to: 2_300 });
    expect(await long.read(2_000, 500, undefined, past)).toMatchObject({ reset: true, entries: [] });
    expect(await long.read(2_300, 500, undefined, past)).toMatchObject({ reset: false });
  });

  test('is an answer of bounded size, however much was asked for', async () => {
    const store = new MemoryDynamoDb();
    const big = await journal(0, store);
    const sequence = sequenceRows(
      createSequencerPorts(
        { client: createMemoryClient(store), operationsTable: 'operations', journalTable: 'journal' },
        { now: () => written },
        silent,
      ),
    );
    const rows = numbers(1, 40).map((index) => ({ ...pendingRow(index, 1), body: 'x'.repeat(60_000) }));
    for (const row of rows) await putRow(store, row);
    await sequence(rows);

    const { entries, to, head } = await big.read(0);
    expect(entries.length).toBe(16);
    expect({ to, head }).toEqual({ to: 16, head: 40 });
  });
});

describe('a journal that has not begun', () => {
  test('has the epoch NONE and nothing to tell', async () => {
    const { head, read } = await journal(0);

    expect(await head(topic)).toEqual({ epoch: 'NONE', seq: 0 });
    expect(await read(0)).toMatchObject({ epoch: 'NONE', head: 0, reset: false, entries: [] });
  });

  test('goes on in its first epoch for whoever was there before', async () => {
    const { read } = await journal(3);

    const { epoch, entries, reset } = await read(0, 500, 'NONE');
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect({ reset, none: epoch === 'NONE' }).toEqual({ reset: false, none: false });
  });
});

describe('a restored store', () => {
  test('begins a new epoch at 1, and every client that has the old one is told to start over', async () => {
    const { store, head, begin, read } = await journal(5);
    const before = await head(topic);

    expect(await begin('new')).toBe(before.epoch);
    expect(await head(topic)).toEqual({ epoch: 'new', seq: 0 });
    expect(await read(5, 500, before.epoch)).toMatchObject({ epoch: 'new', reset: true });
    // Whoever was there before the old epoch began missed all of it.
    expect(await read(0, 500, 'NONE')).toMatchObject({ epoch: 'new', reset: true });

    const row = pendingRow(99, 1);
    await putRow(store, row);
    const ports = createSequencerPorts(
      { client: createMemoryClient(store), operationsTable: 'operations', journalTable: 'journal' },
      { now: () => written },
      silent,
    );
    await sequenceRows(ports)([row]);
    expect(await head(topic)).toEqual({ epoch: 'new', seq: 1 });
    expect((await read(0, 500, 'new')).entries).toMatchObject([{ seq: 1, id: '99' }]);
  });

  test('may be told so twice', async () => {
    const { begin, head } = await journal(5);
    const first = await begin('new');

    expect(await begin('new')).toBe(first);
    expect(await head(topic)).toEqual({ epoch: 'new', seq: 0 });
  });

  test('whose journal had not begun needs no new epoch', async () => {
    const { begin, head } = await journal(0);

    expect(await begin('new')).toBeNull();
    expect(await head(topic)).toEqual({ epoch: 'NONE', seq: 0 });
  });
});
