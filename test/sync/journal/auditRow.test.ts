import { unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import { createSequencerPorts } from '../../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { writeAuditRow } from '../../../functions/adapters/dynamodb/operations/writeAuditRow.ts';
import { sequenceRows } from '../../../functions/sequencer/sequenceRows.ts';
import { createMemoryClient } from './createMemoryClient.ts';
import { journalKeys } from './journalKeys.ts';
import { MemoryDynamoDb } from './MemoryDynamoDb.ts';
import { silentRow } from './silentRow.ts';

const row = silentRow(1, 2);

/** A store whose answers get lost so many times, and with the sequencer at work before the last of them. */
const write = async (lost: number, weaken?: ConstructorParameters<typeof MemoryDynamoDb>[0]) => {
  const store = new MemoryDynamoDb(weaken);
  const steady = createMemoryClient(store);
  const sequence = sequenceRows(
    createSequencerPorts(
      { client: steady, operationsTable: 'operations', journalTable: 'journal' },
      { now: () => Date.UTC(2026, 10, 22) },
      { publish: async () => 'PUBLISHED', withdraw: async () => 'PUBLISHED', keys: async () => journalKeys },
    ),
  );
  let answers = 0;
  const handle = store.handle.bind(store);
  const slow = Object.assign(Object.create(store), {
    handle: async (...call: Parameters<typeof handle>) => {
      // The stream brings the row to the sequencer while its writer still waits for an answer.
      if (answers === 1) await sequence([row]);
      return handle(...call);
    },
  });
  const client = createMemoryClient(slow, () => ++answers <= lost);
  const outcome = await writeAuditRow({ client, table: 'operations' })(row).then(
    () => 'STORED' as const,
    () => 'FAULT' as const,
  );
  const items = store.items('operations').map((item) => unmarshall(item as never));
  return { outcome, items };
};

test.each([0, 1, 2, 3])(
  'an audit row whose answer got lost %i times is there once, and its number stays',
  async (lost) => {
    const { outcome, items } = await write(lost);

    expect(outcome).toBe('STORED');
    expect(items).toMatchObject([{ pk: row.pk, type: row.type }]);
    if (lost > 0) expect(items[0]).toMatchObject({ n: 1 });
  },
);

test('a store that never answers is a fault, so no data leaves', async () => {
  expect((await write(4)).outcome).toBe('FAULT');
});

test('without its condition the repetition would take the number away', async () => {
  const { items } = await write(1, (action) => ({ ...action, ConditionExpression: undefined }));

  expect(items[0]).not.toHaveProperty('n');
});
