import middy from '@middy/core';
import * as v from 'valibot';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createRetentionStore } from '../adapters/dynamodb/retention/createRetentionStore.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createLedger } from '../adapters/s3/createLedger.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { replayErasures } from './replayErasures.ts';
import { retain } from './retain.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    DIRECTORY_TABLE: setting,
    CONVERSATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    HEADS_BUCKET: setting,
    HEADS_URL: setting,
    AWS_REGION: setting,
  },
  process.env,
);
const zone = environment.ZONE_CODE;
const log = createSequencerLog(zone);
const ports = {
  zone,
  clock: systemClock,
  newUlid,
  ...createRetentionStore({
    client: createDocumentClient(),
    tables: {
      operations: environment.OPERATIONS_TABLE,
      directory: environment.DIRECTORY_TABLE,
      conversations: environment.CONVERSATIONS_TABLE,
      journal: environment.JOURNAL_TABLE,
    },
  }),
  ...createLedger({
    base: bucketBase(
      { name: environment.HEADS_BUCKET, url: environment.HEADS_URL },
      process.env.AWS_ENDPOINT_URL,
    ),
    region: environment.AWS_REGION,
  }),
};

/** Less than the function's own time: no group is begun that might not end. */
const patience = 240_000;

/** What the minute's schedule sends (infra/zone/ZoneRetention.ts). */
const EventSchema = v.object({ watch: v.optional(v.boolean(), false) });

/**
 * Four times a day: erases and has reviewed what is due. Before that, and each minute, it erases again in a table that
 * came back from an older copy what the ledger says was erased since; the zone is closed until then (docs/adr/0082).
 */
export const handler = middy(async (event: unknown) => {
  const began = systemClock.now();
  const { watch } = v.parse(EventSchema, event ?? {});
  const replayed = await replayErasures(ports)();
  if (watch && replayed.entries === 0) return { replayed };
  const done = watch ? null : await retain(ports)(began + patience);
  const counts = done === null ? {} : { ...done, Overdue: done.left };
  const again = { replayed: replayed.entries, erasedAgain: replayed.erased };
  log({ counts: { Fault: 0, ...counts, ...again }, milliseconds: { took: systemClock.now() - began } });
  return { ...done, replayed };
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
