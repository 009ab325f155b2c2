import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, test } from 'vitest';
import { chainPageKey } from '../../functions/adapters/dynamodb/journal/chainPageKey.ts';
import { createChainReader } from '../../functions/adapters/dynamodb/journal/createChainReader.ts';
import { createJournalIndex } from '../../functions/adapters/dynamodb/journal/createJournalIndex.ts';
import { zoneHeadKey } from '../../functions/adapters/dynamodb/journal/headKeys.ts';
import { findEntries } from '../../functions/journal/findEntries.ts';
import { indexChain } from '../../functions/journal/indexChain.ts';
import {
  madeEpochs,
  madeJournal,
  madeQuestions,
  madeTruth,
} from '../../functions/journal/madeJournal.fixture.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

let tables: StoreTables;

beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
  for (const { epoch, pages } of madeJournal) {
    for (const page of pages) {
      const Item = { ...chainPageKey(epoch, page.from), ...page, lines: page.lines.join('\n') };
      await tables.client.send(new PutCommand({ TableName: tables.journal, Item }));
    }
  }
});

/** The head as the sequencer leaves it after so many entries of an epoch. */
const headAt = (k: number, n: number) =>
  tables.client.send(
    new PutCommand({
      TableName: tables.journal,
      Item: {
        ...zoneHeadKey,
        epoch: madeEpochs[k]?.epoch,
        n,
        hash: '0'.repeat(64),
        ...(k === 0
          ? {}
          : {
              previous: {
                epoch: madeEpochs[k - 1]?.epoch,
                n: madeEpochs[k - 1]?.entries.length,
                hash: '0'.repeat(64),
              },
            }),
      },
    }),
  );

test('on a DynamoDB that is asked over the wire, the journal answers whole, while the index grows and after', async () => {
  const table = { client: tables.client, table: tables.journal };
  const tools = { chain: createChainReader(table), index: createJournalIndex(table) };
  let asked = 0;
  let entries = 0;
  const grow = [
    { k: 0, n: 1_700 },
    { k: 0, n: 2_600 },
    { k: 1, n: 1_234 },
    { k: 1, n: 4_300 },
  ];
  for (const { k, n } of grow) {
    await headAt(k, n);
    const known = madeEpochs
      .slice(0, k + 1)
      .map((one, at) => (at === k ? { ...one, entries: one.entries.slice(0, n) } : one));
    // Before the indexer has seen what is new, and after two of them raced for it.
    for (const round of ['before', 'after']) {
      if (round === 'after') await Promise.all([1, 2].map(() => indexChain({ ...tools, now: () => 0 })(1)));
      for (const question of madeQuestions.filter((_, at) => at % 6 === 0)) {
        const head = await tools.chain.head();
        if (head === null) throw new Error('The journal has a head');
        const found: string[] = [];
        for await (const entry of findEntries(tools, question, head)) found.push(`${entry.epoch}/${entry.n}`);
        expect(found).toEqual(madeTruth(known, question));
        asked++;
        entries += found.length;
      }
    }
  }
  expect((await tools.index.indexedTo('01JB'))?.n).toBe(4_300);
  console.log(`journal index on DynamoDB: ${asked} questions, ${entries} answers, 0 missing, 0 too many`);
}, 300_000);
