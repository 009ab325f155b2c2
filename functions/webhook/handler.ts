import middy from '@middy/core';
import * as v from 'valibot';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { createWebhookStore } from '../adapters/dynamodb/webhooks/createWebhookStore.ts';
import { webhookSecrets } from '../adapters/kms/webhookSecrets.ts';
import { sendLater } from '../adapters/sqs/sendLater.ts';
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
import { createWebhookOperations } from './createWebhookOperations.ts';

const environment = readEnvironment(
  {
    ...guardSettings,
    JOURNAL_TABLE: setting,
    WEBHOOK_KEY: setting,
    DELIVERY_QUEUE: setting,
    WEBHOOK_TARGETS: v.picklist(['PUBLIC', 'LOCAL']),
  },
  process.env,
);

const zone = environment.ZONE_CODE;
const client = createDocumentClient();
const operations = { client, table: environment.OPERATIONS_TABLE };
const head = readTopicHead({ client, table: environment.JOURNAL_TABLE });
const queue = sendLater({
  queueUrl: environment.DELIVERY_QUEUE,
  region: environment.AWS_REGION,
  endpoint: process.env.AWS_ENDPOINT_URL,
});

const answer = createGuardedRouter({
  ...wireGuard({ client, environment }),
  operations: createWebhookOperations({
    zone,
    store: createWebhookStore(operations),
    clock: systemClock,
    waitWithJitter: pause,
    readHead: () => head(operationsTopic(zone)),
    secretOf: webhookSecrets(environment.WEBHOOK_KEY),
    send: async (ids) => {
      await Promise.allSettled(ids.map((deliveryId) => queue(JSON.stringify({ deliveryId }), 0)));
    },
    targets: environment.WEBHOOK_TARGETS,
  }),
});

/** The zone's outgoing connections, for its administrators; it sends nothing itself (functions/webhook-sender). */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeCall }),
);
