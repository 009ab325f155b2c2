import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createChainReader } from '../adapters/dynamodb/journal/createChainReader.ts';
import { createJournalIndex } from '../adapters/dynamodb/journal/createJournalIndex.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { indexChain } from '../journal/indexChain.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';

const environment = readEnvironment({ ZONE_CODE: ZoneCodeSchema, JOURNAL_TABLE: setting }, process.env);
const log = createSequencerLog(environment.ZONE_CODE);
const journal = { client: createDocumentClient(), table: environment.JOURNAL_TABLE };
const index = indexChain({
  chain: createChainReader(journal),
  index: createJournalIndex(journal),
  now: systemClock.now,
});

/** Less than the function's own time: no step is begun that might not end. */
const patience = 40_000;

/** Each minute: lets the index catch up with the chain. What it has not seen yet, readers read from the chain. */
export const handler = middy(async (): Promise<void> => {
  const began = systemClock.now();
  const { entries, steps, left } = await index(began + patience);
  log({
    counts: { Fault: 0, entries, steps, Unindexed: left },
    milliseconds: { took: systemClock.now() - began },
  });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
