import { Buffer } from 'node:buffer';
import middy from '@middy/core';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { createChatStore } from '../adapters/dynamodb/conversations/createChatStore.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { createPersonNames } from '../adapters/dynamodb/directory/createPersonNames.ts';
import { createChainReader } from '../adapters/dynamodb/journal/createChainReader.ts';
import { createJournalIndex } from '../adapters/dynamodb/journal/createJournalIndex.ts';
import { readLastCheckpoint } from '../adapters/dynamodb/journal/readLastCheckpoint.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { createExportStore } from '../adapters/dynamodb/operations/createExportStore.ts';
import { readIncident } from '../adapters/dynamodb/operations/readIncident.ts';
import { createPhotoStore } from '../adapters/dynamodb/photos/createPhotoStore.ts';
import { createPhotoTickets } from '../adapters/dynamodb/photos/createPhotoTickets.ts';
import { subjectsKey } from '../adapters/kms/journalKeys.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createAddressOf } from '../adapters/s3/createAddressOf.ts';
import { createObjects } from '../adapters/s3/createObjects.ts';
import { signPost } from '../adapters/s3/signPost.ts';
import { subjectHashWith } from '../adapters/seal/subjectHashWith.ts';
import { sendLater } from '../adapters/sqs/sendLater.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { randomBytes } from '../adapters/system/randomBytes.ts';
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
import { createPhotoOperations } from './createPhotoOperations.ts';
import { readsChannel } from './readsChannel.ts';

const environment = readEnvironment(
  {
    ...guardSettings,
    JOURNAL_TABLE: setting,
    CONVERSATIONS_TABLE: setting,
    QUARANTINE_BUCKET: setting,
    QUARANTINE_URL: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
    EVIDENCE_BUCKET: setting,
    EVIDENCE_URL: setting,
    ARRIVED_QUEUE: setting,
    SUBJECTS_KEY: setting,
    PICTURES_URL: setting,
  },
  process.env,
);

const zone = environment.ZONE_CODE;
const region = environment.AWS_REGION;
const endpoint = process.env.AWS_ENDPOINT_URL;
const client = createDocumentClient();
const operations = { client, table: environment.OPERATIONS_TABLE };
const journal = { client, table: environment.JOURNAL_TABLE };
const place = (name: string, url: string) => ({ base: bucketBase({ name, url }, endpoint), region });
const places = {
  CLEAN: place(environment.CONTENT_BUCKET, environment.CONTENT_URL),
  EVIDENCE: place(environment.EVIDENCE_BUCKET, environment.EVIDENCE_URL),
};
const objects = { CLEAN: createObjects(places.CLEAN), EVIDENCE: createObjects(places.EVIDENCE) };
const addresses = {
  CLEAN: createAddressOf({ ...places.CLEAN, credentials: environmentCredentials }),
  EVIDENCE: createAddressOf({ ...places.EVIDENCE, credentials: environmentCredentials }),
};
const sign = signPost({
  ...place(environment.QUARANTINE_BUCKET, environment.QUARANTINE_URL),
  credentials: environmentCredentials,
});
const wake = sendLater({ queueUrl: environment.ARRIVED_QUEUE, region, endpoint });
const subjects = subjectsKey(environment.SUBJECTS_KEY);
const incident = readIncident(operations);
const guard = wireGuard({ client, environment, crews: true });

const answer = createGuardedRouter({
  ...guard,
  operations: createPhotoOperations({
    zone,
    store: createPhotoStore(operations),
    clock: systemClock,
    newUlid,
    waitWithJitter: pause,
    audit: guard.audit,
    readHead: readTopicHead(journal),
    incident,
    readsChannel: readsChannel({
      store: createChatStore({
        client,
        operations: environment.OPERATIONS_TABLE,
        conversations: environment.CONVERSATIONS_TABLE,
      }),
    }),
    post: (part, seconds) => {
      const { url, fields } = sign(environment.QUARANTINE_BUCKET, part, seconds, systemClock.now());
      return { url, fields: [...fields] };
    },
    addressOf: (from, key, saveAs, seconds) => addresses[from](key, saveAs, seconds),
    tickets: createPhotoTickets(operations),
    newSecret: () => Buffer.from(randomBytes(32)).toString('base64url'),
    picturesUrl: environment.PICTURES_URL,
    read: (from, key) => objects[from].get(key),
    write: objects.CLEAN.put,
    wake: (message) => wake(JSON.stringify(message), 0),
    chain: createChainReader(journal),
    index: createJournalIndex(journal),
    exports: createExportStore({ ...operations, clock: systemClock }),
    subjectHash: async () => subjectHashWith(await subjects()),
    people: createPersonNames(createDirectoryReader({ client, table: environment.DIRECTORY_TABLE })),
    readCheckpoint: readLastCheckpoint(journal),
    sha256,
  }),
});

/** Everything about photos that people ask for; the only function of the API that can hand out pictures. */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeCall }),
);
