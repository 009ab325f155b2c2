import { createHash } from 'node:crypto';
import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { partAt } from '../../shared/photo/photoPlaces.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createPhotoStore } from '../adapters/dynamodb/photos/createPhotoStore.ts';
import { askFunction } from '../adapters/lambda/askFunction.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createObjects } from '../adapters/s3/createObjects.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { DecodeAnswerSchema } from '../photo-decode/DecodeAnswer.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { endPhotos, promoteOriginal } from './endPhotos.ts';
import { giveUpPhoto } from './giveUpPhoto.ts';
import type { IngestPorts } from './IngestPorts.ts';
import { ingestPhoto } from './ingestPhoto.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    QUARANTINE_BUCKET: setting,
    QUARANTINE_URL: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
    EVIDENCE_BUCKET: setting,
    EVIDENCE_URL: setting,
    DECODE_FUNCTION: setting,
    LOST_QUEUE: setting,
    AWS_REGION: setting,
  },
  process.env,
);
const log = createSequencerLog(environment.ZONE_CODE);
const objectsOf = (name: string, url: string) =>
  createObjects({
    base: bucketBase({ name, url }, process.env.AWS_ENDPOINT_URL),
    region: environment.AWS_REGION,
  });
const ask = askFunction(environment.DECODE_FUNCTION);
const evidence = objectsOf(environment.EVIDENCE_BUCKET, environment.EVIDENCE_URL);
const ports: IngestPorts = {
  zone: environment.ZONE_CODE,
  clock: systemClock,
  waitWithJitter: pause,
  store: createPhotoStore({ client: createDocumentClient(), table: environment.OPERATIONS_TABLE }),
  quarantine: objectsOf(environment.QUARANTINE_BUCKET, environment.QUARANTINE_URL),
  clean: objectsOf(environment.CONTENT_BUCKET, environment.CONTENT_URL),
  evidence: { ...evidence, promote: evidence.copyLocked },
  decode: async (asked) => v.parse(DecodeAnswerSchema, await ask(asked)),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};
const ingest = ingestPhoto(ports);
const giveUp = giveUpPhoto(ports);
const end = endPhotos(ports);
const promote = promoteOriginal(ports);

/** What lies in the queue: that an object arrived, in EventBridge's words, or what the zone asks for itself. */
const MessageSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([
    v.object({ detail: v.object({ object: v.object({ key: v.string() }) }) }),
    v.object({ photoId: UlidSchema, promote: v.optional(v.boolean(), false) }),
  ]),
);

const handle = async (body: string, lost: boolean): Promise<string> => {
  const message = v.parse(MessageSchema, body);
  const id = 'photoId' in message ? message.photoId : partAt(message.detail.object.key)?.id;
  if (id === undefined) return 'NOTHING_TO_DO';
  if (lost) return giveUp(id);
  return 'photoId' in message && message.promote ? promote(id) : ingest(id);
};

/** Something arrived, or could not be taken in three times, or it is time to look at what is over. */
export const handler = middy(async (event: Partial<SQSEvent>): Promise<void> => {
  const began = systemClock.now();
  const counts: Record<string, number> = { Fault: 0 };
  if (event.Records === undefined) Object.assign(counts, await end());
  for (const { body, eventSourceARN } of event.Records ?? []) {
    const outcome = await handle(body, eventSourceARN === environment.LOST_QUEUE);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  log({ counts, milliseconds: { took: systemClock.now() - began } });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
