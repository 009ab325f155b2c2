import middy from '@middy/core';
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import * as v from 'valibot';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { readFeed } from '../adapters/dynamodb/journal/readFeed.ts';
import { readTopicHead } from '../adapters/dynamodb/journal/readTopicHead.ts';
import { createOutboxStore } from '../adapters/dynamodb/webhooks/createOutboxStore.ts';
import { postOutside } from '../adapters/http/postOutside.ts';
import { webhookSecrets } from '../adapters/kms/webhookSecrets.ts';
import { sendLater } from '../adapters/sqs/sendLater.ts';
import { chance } from '../adapters/system/chance.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { deliver } from './deliver.ts';
import { handOver } from './handOver.ts';
import type { SenderTools } from './SenderTools.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    JOURNAL_TABLE: setting,
    WEBHOOK_KEY: setting,
    DELIVERY_QUEUE: setting,
    WEBHOOK_TARGETS: v.picklist(['PUBLIC', 'LOCAL']),
    AWS_REGION: setting,
  },
  process.env,
);
const zone = environment.ZONE_CODE;
const log = createSequencerLog(zone);
const client = createDocumentClient();
const journal = { client, table: environment.JOURNAL_TABLE };
const topic = operationsTopic(zone);
const feed = readFeed({ ...journal, clock: systemClock });
const head = readTopicHead(journal);
const queue = sendLater({
  queueUrl: environment.DELIVERY_QUEUE,
  region: environment.AWS_REGION,
  endpoint: process.env.AWS_ENDPOINT_URL,
});

/** The longest a queue holds a message back, in seconds. */
const longestDelay = 900;

const tools: SenderTools = {
  zone,
  store: createOutboxStore({ client, table: environment.OPERATIONS_TABLE }),
  clock: systemClock,
  readHead: () => head(topic),
  readFeed: ({ epoch, seq }, limit) => feed({ topic, epoch, after: seq, limit }),
  secretOf: webhookSecrets(environment.WEBHOOK_KEY),
  later: (deliveryId, milliseconds) =>
    queue(JSON.stringify({ deliveryId }), Math.min(longestDelay, Math.ceil(milliseconds / 1_000))),
  post: postOutside(environment.WEBHOOK_TARGETS),
  chance,
};
const tell = handOver(tools);
const attempt = deliver(tools);

/** Overdue by more than this was forgotten by the queue, or its function died. Milliseconds. */
const forgottenMs = 30_000;

/** What a sweep takes up at most; the next minute's takes the rest. */
const mostSwept = 100;

const MessageSchema = v.pipe(v.string(), v.parseJson(), v.object({ deliveryId: v.string() }));

type Asked = Partial<SQSEvent | DynamoDBStreamEvent> & { readonly sweep?: true };

/**
 * A second reader behind the sequencer (docs/adr/0125): the journal's stream says that a page of the feed was written, the
 * queue that a delivery is due, the clock that both may have been missed. None of it is on the way of a command or of a screen.
 */
export const handler = middy(async (event: Asked): Promise<void> => {
  const began = systemClock.now();
  let made = 0;
  let delivered = 0;
  const records = event.Records ?? [];
  const messages = records.flatMap((record) =>
    'body' in record ? [v.parse(MessageSchema, record.body)] : [],
  );
  for (const { deliveryId } of messages) if ((await attempt(deliveryId)) === 'DELIVERED') delivered++;
  if (messages.length === 0) ({ made } = await tell());
  if (event.sweep === true) {
    const waiting = await tools.store.deliveries('WAITING', mostSwept);
    const since = isoOf(began - forgottenMs);
    for (const { id, nextAt } of waiting) if (nextAt < since) await tools.later(id, 0);
  }
  log({
    counts: { Fault: 0, Told: made, Delivered: delivered },
    milliseconds: { took: systemClock.now() - began },
  });
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
