import { createHash } from 'node:crypto';
import middy from '@middy/core';
import * as v from 'valibot';
import { zoneKeyName } from '../../shared/journal/chain/Checkpoint.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createChainReader } from '../adapters/dynamodb/journal/createChainReader.ts';
import { createJournalIndex } from '../adapters/dynamodb/journal/createJournalIndex.ts';
import { createReadTile } from '../adapters/dynamodb/journal/createReadTile.ts';
import { readLastCheckpoint } from '../adapters/dynamodb/journal/readLastCheckpoint.ts';
import { createExportStore } from '../adapters/dynamodb/operations/createExportStore.ts';
import { createNoteSigner } from '../adapters/kms/createNoteSigner.ts';
import { invokeFunction } from '../adapters/lambda/invokeFunction.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createExportFiles } from '../adapters/s3/createExportFiles.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { makeExport } from './makeExport.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
    AWS_REGION: setting,
    SIGNING_KEY: setting,
    CHECKPOINT_FUNCTION: setting,
  },
  process.env,
);
const zone = environment.ZONE_CODE;
const log = createSequencerLog(zone);
const client = createDocumentClient();
const journal = { client, table: environment.JOURNAL_TABLE };
const readCheckpoint = readLastCheckpoint(journal);
const signNow = invokeFunction(environment.CHECKPOINT_FUNCTION);

const make = makeExport({
  zone,
  clock: systemClock,
  chain: createChainReader(journal),
  index: createJournalIndex(journal),
  exports: createExportStore({ client, table: environment.OPERATIONS_TABLE, clock: systemClock }),
  freshCheckpoint: async () => {
    await signNow({});
    return readCheckpoint();
  },
  readTile: (epoch) => createReadTile(journal, epoch),
  signer: createNoteSigner({ keyId: environment.SIGNING_KEY, name: zoneKeyName(zone), kind: 'HEAD', sha256 }),
  open: createExportFiles({
    base: bucketBase(
      { name: environment.CONTENT_BUCKET, url: environment.CONTENT_URL },
      process.env.AWS_ENDPOINT_URL,
    ),
    region: environment.AWS_REGION,
  }),
  hasher: () => {
    const hash = createHash('sha256');
    return { update: (text) => void hash.update(text, 'utf8'), hex: () => hash.copy().digest('hex') };
  },
});

/** Of a stream's event the ids of the exports that were asked for; the mapping's filter lets nothing else through. */
const EventSchema = v.object({
  Records: v.optional(
    v.array(v.object({ dynamodb: v.object({ NewImage: v.object({ id: v.object({ S: UlidSchema }) }) }) })),
    [],
  ),
});

/** Makes the exports that were asked for. Throws to have the whole batch again; one that is made stays made. */
export const handler = middy(async (event: unknown): Promise<void> => {
  const began = systemClock.now();
  const { Records } = v.parse(EventSchema, event ?? {});
  const counts = { Fault: 0, READY: 0, FAILED: 0, NOTHING_TO_DO: 0, entries: 0 };
  for (const { dynamodb } of Records) {
    const outcome = await make(dynamodb.NewImage.id.S);
    counts[outcome.kind]++;
    if (outcome.kind === 'READY') counts.entries += outcome.entries;
  }
  log({ counts, milliseconds: { took: systemClock.now() - began } });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
