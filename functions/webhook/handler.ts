import middy from '@middy/core';
import * as v from 'valibot';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { findCaller } from '../adapters/dynamodb/findCaller.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { writeAuditRow } from '../adapters/dynamodb/operations/writeAuditRow.ts';
import { createWebhookStore } from '../adapters/dynamodb/webhooks/createWebhookStore.ts';
import { webhookSecrets } from '../adapters/kms/webhookSecrets.ts';
import { restoreEvidence } from '../adapters/restoreEvidence.ts';
import { sendLater } from '../adapters/sqs/sendLater.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createAudit } from '../audit/createAudit.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { describeCall } from '../guard/describeCall.ts';
import { restoreWatch } from '../guard/restoreWatch.ts';
import { createLog } from '../middleware/createLog.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createDecide } from '../policy/createDecide.ts';
import { createWebhookOperations } from './createWebhookOperations.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    DIRECTORY_TABLE: setting,
    HEADS_BUCKET: setting,
    HEADS_URL: setting,
    WEBHOOK_KEY: setting,
    DELIVERY_QUEUE: setting,
    WEBHOOK_TARGETS: v.picklist(['PUBLIC', 'LOCAL']),
    AWS_REGION: setting,
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
  zone,
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
  isRestoring: restoreWatch({
    ...restoreEvidence({
      client,
      tables: [environment.OPERATIONS_TABLE, environment.DIRECTORY_TABLE, environment.JOURNAL_TABLE],
      heads: environment,
    }),
    clock: systemClock,
  }),
  findCaller: findCaller({
    client,
    directoryTable: environment.DIRECTORY_TABLE,
    operationsTable: environment.OPERATIONS_TABLE,
  }),
  decide: createDecide(policyBook),
  audit: createAudit({ zone, clock: systemClock, newUlid, write: writeAuditRow(operations) }),
  clock: systemClock,
});

/** The zone's outgoing connections, for its administrators; it sends nothing itself (functions/webhook-sender). */
export const handler = middy(answer).use(
  observe({ log: createLog(zone), clock: systemClock, describe: describeCall }),
);
