import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { postSigned } from '../../../functions/adapters/appsync/postSigned.ts';
import { publishPage } from '../../../functions/adapters/appsync/publishPage.ts';
import { createSequencerPorts } from '../../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { pendingItem } from '../../../functions/adapters/dynamodb/operations/pendingItem.ts';
import { systemClock } from '../../../functions/adapters/system/systemClock.ts';
import { rememberView } from '../../../functions/sequencer/rememberView.ts';
import { sequenceRows } from '../../../functions/sequencer/sequenceRows.ts';
import { timePorts } from '../../../functions/sequencer/timePorts.ts';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import { createStoreTables } from '../../store/createStoreTables.ts';
import { journalKeys } from '../../sync/journal/journalKeys.ts';
import { pendingRow } from '../../sync/journal/pendingRow.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';

const root = { accessKeyId: 'test', secretAccessKey: 'test' };

/**
 * Entries a second through the sequencer (security.md G8: at least 500), a page at a time against one by one: the same
 * code, store and publish, which goes through the gateway to nobody. Tables of its own.
 */
export const runSequencer = async (
  { endpoint, region, zones }: Outputs,
  { rounds = 3, entries = 900, oneByOne = 30 } = {},
): Promise<BenchResult> => {
  const [zone] = zones;
  if (!zone) throw new Error('No zone to publish to');
  const tables = await createStoreTables(endpoint);
  const publish = publishPage(postSigned({ url: new URL(zone.graphqlUrl), region, credentials: () => root }));
  const { ports, spent } = timePorts(
    rememberView(
      createSequencerPorts(
        { client: tables.client, operationsTable: tables.operations, journalTable: tables.journal },
        systemClock,
        { publish, withdraw: async () => 'PUBLISHED', keys: async () => journalKeys },
      ),
    ),
    systemClock,
  );
  const sequence = sequenceRows(ports);
  let version = 0;

  /** Entries a second; rows are written before the clock starts. */
  const measure = async (count: number, batchSize: number): Promise<number> => {
    const rows: PendingRow[] = [];
    while (rows.length < count) {
      version++;
      for (let aggregate = 0; aggregate < 40; aggregate++)
        rows.push(pendingRow(aggregate, version, 'bench/sequencer'));
    }
    for (let index = 0; index < rows.length; index += 25) {
      const writes = rows.slice(index, index + 25).map((row) => ({ PutRequest: { Item: pendingItem(row) } }));
      await tables.client.send(new BatchWriteCommand({ RequestItems: { [tables.operations]: writes } }));
    }
    const began = performance.now();
    for (let index = 0; index < count; index += batchSize)
      await sequence(rows.slice(index, index + batchSize));
    const took = performance.now() - began;
    // What this measurement left over belongs to nobody's time.
    if (rows.length > count) await sequence(rows.slice(count));
    return (count / took) * 1_000;
  };

  try {
    await measure(90, 90);
    const cpu = stolenCpu();
    const whole: number[] = [];
    const single: number[] = [];
    const before = { ...spent };
    for (let round = 0; round < rounds; round++) {
      whole.push(await measure(entries, 90));
      single.push(await measure(oneByOne, 1));
    }
    const ratios = whole.map((speed, round) => speed / (single[round] ?? Number.NaN));
    return {
      id: 'G8',
      title: 'Sequencer: entries a second, a page at a time',
      yardstick: 'the same sequencer, one entry a transaction and a publish',
      rounds,
      ratio: percentile(ratios, 0.5),
      better: 'higher',
      floor: 3,
      goal: 6,
      ratios: {},
      detail: {
        entriesPerSecond: Math.round(percentile(whole, 0.5)),
        entriesPerSecondGoal: 500,
        oneByOnePerSecond: Math.round(percentile(single, 0.5)),
        entriesPerRound: entries,
        storeMs: spent.store - before.store,
        publishMs: spent.publish - before.publish,
        stolenCpuPercent: Math.round(stolenCpu(cpu) * 10) / 10,
      },
    };
  } finally {
    for (const TableName of [tables.operations, tables.journal, tables.directory]) {
      await tables.client.send(new DeleteTableCommand({ TableName }));
    }
  }
};
