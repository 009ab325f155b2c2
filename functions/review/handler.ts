import middy from '@middy/core';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { createPersonNames } from '../adapters/dynamodb/directory/createPersonNames.ts';
import { createChainReader } from '../adapters/dynamodb/journal/createChainReader.ts';
import { createJournalIndex } from '../adapters/dynamodb/journal/createJournalIndex.ts';
import { openPayloads } from '../adapters/dynamodb/journal/openPayloads.ts';
import { readLastCheckpoint } from '../adapters/dynamodb/journal/readLastCheckpoint.ts';
import { createExportStore } from '../adapters/dynamodb/operations/createExportStore.ts';
import { createIncidentNames } from '../adapters/dynamodb/operations/createIncidentNames.ts';
import { payloadsKey, subjectsKey } from '../adapters/kms/journalKeys.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createAddressOf } from '../adapters/s3/createAddressOf.ts';
import { subjectHashWith } from '../adapters/seal/subjectHashWith.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { describeCall } from '../guard/describeCall.ts';
import { guardSettings } from '../guard/guardSettings.ts';
import { wireGuard } from '../guard/wireGuard.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createReviewOperations } from './createReviewOperations.ts';

const environment = readEnvironment(
  {
    ...guardSettings,
    JOURNAL_TABLE: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
    SUBJECTS_KEY: setting,
    PAYLOADS_KEY: setting,
  },
  process.env,
);

const zone = environment.ZONE_CODE;
const client = createDocumentClient();
const operations = { client, table: environment.OPERATIONS_TABLE };
const journal = { client, table: environment.JOURNAL_TABLE };
const subjects = subjectsKey(environment.SUBJECTS_KEY);

const answer = createGuardedRouter({
  ...wireGuard({ client, environment }),
  operations: createReviewOperations({
    zone,
    chain: createChainReader(journal),
    index: createJournalIndex(journal),
    subjectHash: async () => subjectHashWith(await subjects()),
    people: createPersonNames(createDirectoryReader({ client, table: environment.DIRECTORY_TABLE })),
    incidents: createIncidentNames(operations),
    payloads: openPayloads({ ...journal, payloadsKey: payloadsKey(environment.PAYLOADS_KEY) }),
    readCheckpoint: readLastCheckpoint(journal),
    exports: createExportStore({ ...operations, clock: systemClock }),
    addressOf: createAddressOf({
      base: bucketBase(
        { name: environment.CONTENT_BUCKET, url: environment.CONTENT_URL },
        process.env.AWS_ENDPOINT_URL,
      ),
      region: environment.AWS_REGION,
      credentials: environmentCredentials,
    }),
    clock: systemClock,
    newUlid,
    sha256,
  }),
});

/** Everything that shows the journal; the only function of the API that can open what is sealed in it. */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeCall }),
);
