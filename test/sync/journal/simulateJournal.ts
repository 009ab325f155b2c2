import { unmarshall } from '@aws-sdk/util-dynamodb';
import { createSequencerPorts } from '../../../functions/adapters/dynamodb/journal/createSequencerPorts.ts';
import { rememberView } from '../../../functions/sequencer/rememberView.ts';
import type { SequencerPorts } from '../../../functions/sequencer/SequencerPorts.ts';
import { sequenceRows } from '../../../functions/sequencer/sequenceRows.ts';
import { seededRandom } from '../../../infra/local/cic/seededRandom.ts';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import type { Withdrawal } from '../../../shared/journal/withdrawalOf.ts';
import { createMemoryClient } from './createMemoryClient.ts';
import { dumpOf } from './dumpOf.ts';
import { journalKeys } from './journalKeys.ts';
import { judgeJournal } from './judgeJournal.ts';
import { MemoryDynamoDb } from './MemoryDynamoDb.ts';
import { pendingRow } from './pendingRow.ts';
import { putRow } from './putRow.ts';
import { silentRow } from './silentRow.ts';
import { unsteadyPorts } from './unsteadyPorts.ts';

export interface JournalScenario {
  readonly seed: number;
  readonly commands: number;
  readonly aggregates: number;
  readonly topics: number;
  /** How many sequencers read the whole stream at the same time. */
  readonly sequencers: number;
  /** Chance that a call to the outside is the last thing a sequencer does, before or after its effect. */
  readonly crashes: number;
  /** Chance that DynamoDB's answer gets lost, and that publishing fails for the moment. */
  readonly failures: number;
  /** How many records of the stream may be out of order, also within an aggregate. */
  readonly disorder: number;
}

/** Takes something away that the journal stands on: how a test seeds a fault. */
export interface JournalFault {
  readonly store?: ConstructorParameters<typeof MemoryDynamoDb>[0];
  readonly ports?: (ports: SequencerPorts) => SequencerPorts;
}

/** Runs commands and sequencers against one store in memory until all is read, and says what is wrong then. */
export const simulateJournal = async (
  scenario: JournalScenario,
  fault: JournalFault = {},
): Promise<{ readonly wrong: readonly string[]; readonly crashed: number; readonly repeated: number }> => {
  const random = seededRandom(scenario.seed);
  const pauses = random.fork();
  const store = new MemoryDynamoDb(fault.store, async () => {
    if (pauses.next() < 0.1) await turn();
  });
  const published: FeedPage[] = [];
  const withdrawn: Withdrawal[] = [];
  const stream: PendingRow[] = [];
  const counts = { crashed: 0, repeated: 0 };
  let writing = true;

  const write = async (): Promise<void> => {
    const chance = random.fork();
    const versions = new Map<number, number>();
    for (let count = 0; count < scenario.commands; count++) {
      const aggregate = chance.below(scenario.aggregates);
      const version = (versions.get(aggregate) ?? 0) + 1;
      versions.set(aggregate, version);
      // One aggregate in as many as there are topics, and one more, is in none of them.
      const topic = aggregate % (scenario.topics + 1);
      const row =
        topic === scenario.topics
          ? silentRow(aggregate, version)
          : pendingRow(aggregate, version, `5449/topic-${topic}`);
      await putRow(store, row);
      stream.push(row);
      for (let wait = chance.below(6); wait > 0; wait--) await turn();
    }
    writing = false;
  };

  const sequencer = async (): Promise<void> => {
    const chance = random.fork();
    const client = createMemoryClient(store, () => chance.next() < scenario.failures);
    const solid = createSequencerPorts(
      { client, operationsTable: 'operations', journalTable: 'journal' },
      { now: () => Date.UTC(2026, 10, 22) },
      {
        keys: async () => journalKeys,
        publish: async (page) => {
          published.push(page);
          return 'PUBLISHED';
        },
        withdraw: async (withdrawal) => {
          withdrawn.push(withdrawal);
          return 'PUBLISHED';
        },
      },
    );
    const outside = { ...(fault.ports?.(solid) ?? solid), pause: turn };
    // A process remembers; a killed one sometimes comes back with its memory (a time-out) and sometimes without.
    let ports = rememberView(outside);
    let read = 0;
    let queue: PendingRow[] = [];
    while (writing || read < stream.length || queue.length > 0) {
      const window = stream.slice(read, read + 1 + chance.below(scenario.disorder + 1));
      read += window.length;
      queue.push(...shuffled(window, chance));
      const batch = queue.slice(0, 1 + chance.below(12));
      if (batch.length === 0) await turn();
      else {
        try {
          const result = await sequenceRows(unsteadyPorts(ports, chance, scenario))(batch);
          counts.repeated += result.repeated;
          queue = queue.slice(batch.length);
        } catch {
          // The stream's only promise: the whole batch comes again.
          counts.crashed++;
          if (chance.next() < 0.5) ports = rememberView(outside);
        }
      }
    }
  };

  await Promise.all([write(), ...Array.from({ length: scenario.sequencers }, sequencer)]);
  const items = (table: string) => store.items(table).map((item) => unmarshall(item as never));
  const wrong = judgeJournal(
    dumpOf(items('operations'), items('journal'), { published, withdrawn }),
    scenario.commands,
  );
  return { wrong, ...counts };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const shuffled = <T>(items: readonly T[], chance: { next(): number }): readonly T[] =>
  items
    .map((item) => ({ item, rank: chance.next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
