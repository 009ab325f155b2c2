import { PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { createSequencerPorts } from '../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { readFeed } from '../../functions/adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../../functions/adapters/dynamodb/journal/readTopicHead.ts';
import { pendingItem } from '../../functions/adapters/dynamodb/operations/pendingItem.ts';
import { systemClock } from '../../functions/adapters/system/systemClock.ts';
import { rememberView } from '../../functions/sequencer/rememberView.ts';
import { sequenceRows } from '../../functions/sequencer/sequenceRows.ts';
import { seededRandom } from '../../infra/local/cic/seededRandom.ts';
import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import type { Withdrawal } from '../../shared/journal/withdrawalOf.ts';
import { dumpOf } from '../sync/journal/dumpOf.ts';
import { journalKeys } from '../sync/journal/journalKeys.ts';
import { judgeJournal } from '../sync/journal/judgeJournal.ts';
import { pendingRow } from '../sync/journal/pendingRow.ts';
import { silentRow } from '../sync/journal/silentRow.ts';
import { unsteadyPorts } from '../sync/journal/unsteadyPorts.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

const commands = process.env.LONG === '1' ? 10_000 : 240;
const aggregates = 40;
/** Of them in no feed. */
const silent = 10;
const told = (commands * (aggregates - silent)) / aggregates;
const topic = '5449/operations';
let tables: StoreTables;

beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

test('on a DynamoDB that is asked over the wire, four sequencers at once that are killed now and then leave a whole journal', async () => {
  const random = seededRandom(2_026);
  const stream: PendingRow[] = [];
  const published: FeedPage[] = [];
  const withdrawn: Withdrawal[] = [];
  let writing = true;
  let killed = 0;

  const write = async (): Promise<void> => {
    for (let version = 1; stream.length < commands; version++) {
      const rows = Array.from({ length: aggregates }, (_, aggregate) =>
        aggregate < silent ? silentRow(aggregate, version) : pendingRow(aggregate, version, topic),
      );
      await Promise.all(
        rows.map((row) =>
          tables.client.send(new PutCommand({ TableName: tables.operations, Item: pendingItem(row) })),
        ),
      );
      stream.push(...rows);
    }
    writing = false;
  };
  const sequencer = async (): Promise<void> => {
    const chance = random.fork();
    const ports = rememberView(
      createSequencerPorts(
        { client: tables.client, operationsTable: tables.operations, journalTable: tables.journal },
        systemClock,
        {
          keys: async () => journalKeys,
          withdraw: async (withdrawal) => {
            withdrawn.push(withdrawal);
            return 'PUBLISHED';
          },
          publish: async (page) => {
            published.push(page);
            return 'PUBLISHED';
          },
        },
      ),
    );
    for (let read = 0; writing || read < stream.length; ) {
      const batch = stream.slice(read, read + 1 + chance.below(100)).toSorted(() => chance.next() - 0.5);
      if (batch.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      else {
        try {
          await sequenceRows(unsteadyPorts(ports, chance, { crashes: 0.1, failures: 0.05 }))(batch);
          read += batch.length;
        } catch {
          killed++;
        }
      }
    }
  };
  await Promise.all([write(), sequencer(), sequencer(), sequencer(), sequencer()]);

  const items = async (TableName: string): Promise<Record<string, unknown>[]> => {
    const all: Record<string, unknown>[] = [];
    for await (const page of paginateScan({ client: tables.client }, { TableName }))
      all.push(...(page.Items ?? []));
    return all;
  };
  const dump = dumpOf(await items(tables.operations), await items(tables.journal), {
    published,
    withdrawn,
  });
  expect(judgeJournal(dump, commands)).toEqual([]);
  expect(killed).toBeGreaterThan(5);

  // What the store says to a client agrees with what is in it.
  const at = { client: tables.client, table: tables.journal };
  const head = await readTopicHead(at)(topic);
  expect(head).toEqual({ epoch: dump.zoneHead?.epoch, seq: told });
  const half = await readFeed({ ...at, clock: systemClock })({
    topic,
    epoch: head.epoch,
    after: told / 2,
    limit: 500,
  });
  expect(half.entries.map((entry) => entry.seq).slice(0, 3)).toEqual(
    [1, 2, 3].map((next) => told / 2 + next),
  );
  expect(half.reset).toBe(false);
  console.log(
    `journal on DynamoDB: N=${commands} commands, 4 sequencers, ${killed} kills: 0 holes, 0 doubles, in order, linked and sealed`,
  );
}, 600_000);

test('the judge notices a journal that lost a mark', async () => {
  const row = pendingRow(1, 1, topic);
  const dump = dumpOf([{ ...row }], [], { published: [], withdrawn: [] });

  expect(judgeJournal(dump, 1)).not.toEqual([]);
});
