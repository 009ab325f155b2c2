import middy from '@middy/core';
import { createChatReader } from '../adapters/dynamodb/conversations/createChatReader.ts';
import { createChatStore } from '../adapters/dynamodb/conversations/createChatStore.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryReader } from '../adapters/dynamodb/directory/createDirectoryReader.ts';
import { eraseSecret } from '../adapters/dynamodb/journal/eraseSecret.ts';
import { readFeed } from '../adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { timeInStore } from '../adapters/dynamodb/timeInStore.ts';
import { remindLater } from '../adapters/sqs/remindLater.ts';
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
import { createChatOperations } from './createChatOperations.ts';

const environment = readEnvironment(
  { ...guardSettings, JOURNAL_TABLE: setting, CONVERSATIONS_TABLE: setting, DEADLINE_QUEUE: setting },
  process.env,
);

const zone = environment.ZONE_CODE;
const client = createDocumentClient();
const inStore = timeInStore(client, systemClock);
const journal = { client, table: environment.JOURNAL_TABLE };
const tables = {
  client,
  operations: environment.OPERATIONS_TABLE,
  conversations: environment.CONVERSATIONS_TABLE,
};

const answer = createGuardedRouter({
  ...wireGuard({ client, environment, crews: true }),
  operations: createChatOperations({
    zone,
    store: createChatStore(tables),
    reader: createChatReader(tables),
    directory: createDirectoryReader({ client, table: environment.DIRECTORY_TABLE }),
    readHead: readTopicHead(journal),
    readFeed: readFeed({ ...journal, clock: systemClock }),
    eraseSecret: eraseSecret(journal),
    clock: systemClock,
    waitWithJitter: pause,
    remind: remindLater(
      {
        queueUrl: environment.DEADLINE_QUEUE,
        region: environment.AWS_REGION,
        endpoint: process.env.AWS_ENDPOINT_URL,
      },
      systemClock,
    ),
  }),
});

/** Everything people say to each other; the log has how long it took and never a word of it. */
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
