import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createPhotoTickets } from '../adapters/dynamodb/photos/createPhotoTickets.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createObjects } from '../adapters/s3/createObjects.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { describeGive } from './describeGive.ts';
import { giveOnce } from './giveOnce.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    AWS_REGION: setting,
    OPERATIONS_TABLE: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
    EVIDENCE_BUCKET: setting,
    EVIDENCE_URL: setting,
  },
  process.env,
);

const objectsOf = (name: string, url: string) =>
  createObjects({
    base: bucketBase({ name, url }, process.env.AWS_ENDPOINT_URL),
    region: environment.AWS_REGION,
  });
const objects = {
  CLEAN: objectsOf(environment.CONTENT_BUCKET, environment.CONTENT_URL),
  EVIDENCE: objectsOf(environment.EVIDENCE_BUCKET, environment.EVIDENCE_URL),
};

const give = giveOnce({
  tickets: createPhotoTickets({ client: createDocumentClient(), table: environment.OPERATIONS_TABLE }),
  sha256,
  clock: systemClock,
  read: (from, key, start, bytes) => objects[from].getPart(key, start, bytes),
});

/** POST /pictures/<photo>/<size> of the zone's HTTP API for pictures (docs/adr/0142). */
export const handler = middy(give).use(
  observe({ log: createLog(environment.ZONE_CODE), clock: systemClock, describe: describeGive }),
);
