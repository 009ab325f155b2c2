import middy from '@middy/core';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { environmentCredentials } from '../adapters/appsync/environmentCredentials.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { readFeed } from '../adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { createAlarmReader } from '../adapters/dynamodb/operations/createAlarmReader.ts';
import { createHeldMessages } from '../adapters/dynamodb/operations/createHeldMessages.ts';
import { createIncidentReader } from '../adapters/dynamodb/operations/createIncidentReader.ts';
import { createIncidentStore } from '../adapters/dynamodb/operations/createIncidentStore.ts';
import { createOperationsStore } from '../adapters/dynamodb/operations/createOperationsStore.ts';
import { createRefusedMessages } from '../adapters/dynamodb/operations/createRefusedMessages.ts';
import { createUnitReader } from '../adapters/dynamodb/operations/createUnitReader.ts';
import { readUnitSettings } from '../adapters/dynamodb/operations/readUnitSettings.ts';
import { keepWatch } from '../adapters/dynamodb/positions/keepWatch.ts';
import { readShares } from '../adapters/dynamodb/positions/readShares.ts';
import { timeInStore } from '../adapters/dynamodb/timeInStore.ts';
import { bucketBase } from '../adapters/s3/bucketBase.ts';
import { createMapReader } from '../adapters/s3/createMapReader.ts';
import { presignGet } from '../adapters/s3/presignGet.ts';
import { remindLater } from '../adapters/sqs/remindLater.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { describeCall } from '../guard/describeCall.ts';
import { guardSettings } from '../guard/guardSettings.ts';
import { wireGuard } from '../guard/wireGuard.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createOperations } from './createOperations.ts';

const environment = readEnvironment(
  {
    ...guardSettings,
    ZONE_NAME: setting,
    JOURNAL_TABLE: setting,
    POSITIONS_TABLE: setting,
    DEADLINE_QUEUE: setting,
    CONTENT_BUCKET: setting,
    CONTENT_URL: setting,
  },
  process.env,
);

const client = createDocumentClient();
const inStore = timeInStore(client, systemClock);
const zone = environment.ZONE_CODE;
const operations = {
  client,
  table: environment.OPERATIONS_TABLE,
  positions: environment.POSITIONS_TABLE,
};
const journal = { client, table: environment.JOURNAL_TABLE };

const topic = operationsTopic(zone);
const readHead = readTopicHead(journal);
const directory = createDirectoryReader({ client, table: environment.DIRECTORY_TABLE });

const positions = { client, table: environment.POSITIONS_TABLE };
const files = {
  base: bucketBase(
    { name: environment.CONTENT_BUCKET, url: environment.CONTENT_URL },
    process.env.AWS_ENDPOINT_URL,
  ),
  region: environment.AWS_REGION,
};
const guarding = wireGuard({ client, environment, crews: true });

const answer = createGuardedRouter({
  ...guarding,
  operations: createOperations({
    zone: { code: zone, name: environment.ZONE_NAME },
    commands: {
      zone,
      store: createIncidentStore(operations),
      clock: systemClock,
      newUlid,
      waitWithJitter: pause,
    },
    questions: {
      topic,
      readHead,
      reader: createIncidentReader(operations),
    },
    readFeed: readFeed({ ...journal, clock: systemClock }),
    messages: createRefusedMessages(operations),
    held: createHeldMessages(operations),
    reader: directory,
    units: {
      commands: {
        zone,
        store: createOperationsStore(operations),
        clock: systemClock,
        newUlid,
        waitWithJitter: pause,
        remind: remindLater(
          {
            queueUrl: environment.DEADLINE_QUEUE,
            region: environment.AWS_REGION,
            endpoint: process.env.AWS_ENDPOINT_URL,
          },
          systemClock,
        ),
        readOrganisation: directory.organisation,
        readSettings: readUnitSettings(operations),
      },
      questions: { topic, readHead, unitReader: createUnitReader(operations) },
    },
    alarms: { topic, readHead, alarmReader: createAlarmReader(operations) },
    positions: { audit: guarding.audit, readShares: readShares(positions), keepWatch: keepWatch(positions) },
    map: {
      readMap: createMapReader(files, systemClock),
      addressOf: presignGet({ ...files, credentials: environmentCredentials }),
    },
    clock: systemClock,
  }),
});

/** Every field of the zone's API that needs deciding (functions/resolvers/invoke.ts says what comes in). */
export const handler = middy(answer).use(
  observe({
    log: createLog(zone),
    clock: systemClock,
    describe: (event, reply: Awaited<ReturnType<typeof answer>> | undefined) => ({
      ...describeCall(event, reply),
      store: inStore(),
    }),
  }),
);
