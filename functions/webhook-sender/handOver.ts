import * as v from 'valibot';
import type { FeedCatchUp } from '../../shared/journal/FeedCatchUp.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { Delivery } from '../../shared/webhook/Delivery.ts';
import { messageOf } from '../../shared/webhook/messageOf.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import type { Cursor } from '../../shared/webhook/WebhookStore.ts';
import { webhookRow } from '../../shared/webhook/webhookRow.ts';
import { deliveryIdOf } from './deliveryIdOf.ts';
import type { SenderTools } from './SenderTools.ts';
import { handedOverFacts, senderActor } from './senderFacts.ts';

/** Entries looked at in one transaction: with cursor and line far below DynamoDB's hundred. */
const stretch = 50;

/** Stretches a call works at; what is left is the next call's. */
const mostStretches = 20;

/**
 * Brings every system that is told anything up to where the feed is: deliveries for what it wants to hear, its cursor, and
 * the journal's line of what goes to whom, in one transaction a stretch. So nothing leaves that the journal does not have,
 * nothing is left out, and nothing is made twice, however often and by however many this is called.
 */
export const handOver = (tools: SenderTools) => async (): Promise<{ readonly made: number }> => {
  const told = (await tools.store.webhooks()).filter(({ state }) => state === 'ACTIVE');
  let made = 0;
  for (const webhook of told)
    for (let turn = 0; turn < mostStretches; turn++) {
      const outcome = await oneStretch(tools, webhook);
      made += outcome.made;
      if (!outcome.more) break;
    }
  return { made };
};

const oneStretch = async (
  tools: SenderTools,
  webhook: Webhook,
): Promise<{ readonly made: number; readonly more: boolean }> => {
  const before = await tools.store.cursor(webhook.id);
  const head = await tools.readHead();
  const from = startFor(before, head);
  if (from.seq >= head.seq && before?.epoch === from.epoch) return { made: 0, more: false };
  const feed = await tools.readFeed(from, stretch);
  const at = isoOf(tools.clock.now());
  // Older than what the feed keeps: nobody can be told that any more. From here on.
  const after = feed.reset ? { epoch: feed.epoch, seq: feed.head } : { epoch: feed.epoch, seq: feed.to };
  const deliveries = feed.reset ? [] : deliveriesOf(tools.zone, webhook, feed, at);
  const line = lineOf(tools, webhook, from, after, deliveries, at);
  const stored = await tools.store.handOver({
    webhookId: webhook.id,
    at,
    before,
    after,
    deliveries,
    ...(line === null ? {} : { row: line }),
  });
  if (!stored) return { made: 0, more: true };
  for (const { id } of deliveries) await tools.later(id, 0);
  return { made: deliveries.length, more: after.seq < feed.head };
};

/** Where a system goes on: where it was, or with the first entry of an epoch that began since. */
const startFor = (before: Cursor | null, head: Cursor): Cursor =>
  before?.epoch === head.epoch ? before : { epoch: head.epoch, seq: 0 };

const deliveriesOf = (
  zone: string,
  { id: webhookId, kinds }: Webhook,
  { epoch, entries }: FeedCatchUp,
  nextAt: string,
): readonly Delivery[] =>
  entries.flatMap((entry) => {
    const message = messageOf(zone, epoch, entry);
    if (message === null || !kinds.includes(message.kind)) return [];
    return [
      {
        id: deliveryIdOf(webhookId, epoch, entry.seq),
        version: 1,
        webhookId,
        type: entry.type,
        ref: entry.id,
        at: entry.at,
        body: message.body,
        state: 'WAITING' as const,
        attempts: 0,
        nextAt,
        lines: 0,
      },
    ];
  });

/** Which system is told of which stretch of the feed, and of which incidents. */
const lineOf = (
  { zone }: SenderTools,
  { id: webhookId }: Webhook,
  from: Cursor,
  after: Cursor,
  deliveries: readonly Delivery[],
  at: string,
) => {
  const [first] = deliveries;
  if (first === undefined) return null;
  const incidents = new Set(
    deliveries.filter(({ type }) => type.startsWith('incident.')).map(({ ref }) => ref),
  );
  const id = first.id.replace('evt_', '');
  return webhookRow('HANDOVER', {
    zone,
    at,
    actor: senderActor,
    type: 'webhook.handedOver',
    id,
    version: 1,
    body: '',
    commandId: v.parse(UlidSchema, `7${id.slice(0, 25).toUpperCase()}`),
    audit: {
      ...handedOverFacts,
      objectId: `${webhookId}/${from.epoch}/${from.seq + 1}-${after.seq}`,
      subjects: [...incidents].map((one) => ({ kind: 'INCIDENT' as const, id: one })),
      count: deliveries.length,
    },
  });
};
