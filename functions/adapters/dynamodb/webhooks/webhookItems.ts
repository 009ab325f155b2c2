import * as v from 'valibot';
import { kept } from '../../../../shared/retention/kept.ts';
import type { Delivery } from '../../../../shared/webhook/Delivery.ts';
import type { Webhook } from '../../../../shared/webhook/Webhook.ts';
import { webhookKinds } from '../../../../shared/webhook/WebhookKind.ts';
import type { Cursor } from '../../../../shared/webhook/WebhookStore.ts';
import { deliveryList, webhookKeys } from './webhookKeys.ts';

const word = v.string();

const WebhookSchema: v.GenericSchema<unknown, Webhook> = v.object({
  id: word,
  version: v.number(),
  label: word,
  url: word,
  kinds: v.array(v.picklist(webhookKinds)),
  state: v.picklist(['ACTIVE', 'PAUSED', 'REMOVED']),
  generation: v.number(),
  oldSecretUntil: v.exactOptional(word),
  createdAt: word,
  updatedAt: word,
});

const DeliverySchema: v.GenericSchema<unknown, Delivery> = v.object({
  id: word,
  version: v.number(),
  webhookId: word,
  type: word,
  ref: word,
  at: word,
  body: word,
  state: v.picklist(['WAITING', 'DELIVERED', 'DEAD', 'DISMISSED']),
  attempts: v.number(),
  nextAt: word,
  lastAnswer: v.exactOptional(word),
  lines: v.number(),
});

const CursorSchema: v.GenericSchema<unknown, Cursor> = v.object({ epoch: word, seq: v.number() });

/** A connection as stored: while it is used, and five years; of no person, and by nobody's name. */
export const webhookItem = (webhook: Webhook) =>
  kept(
    'STAFF_5',
    webhook.updatedAt,
    { ...webhookKeys.webhook(webhook.id), kind: 'WEBHOOK', schema: 1, ...webhook },
    { open: webhook.state !== 'REMOVED' },
  );

export const webhookOf = (item: unknown): Webhook => v.parse(WebhookSchema, item);

/** A delivery as stored: a copy of what the feed has, kept as long as the feed. */
export const deliveryItem = (delivery: Delivery) =>
  kept('FEED_30D', delivery.at, {
    ...webhookKeys.delivery(delivery.id),
    kind: 'DELIVERY',
    schema: 1,
    ...delivery,
    ...deliveryList(delivery),
  });

export const deliveryOf = (item: unknown): Delivery => v.parse(DeliverySchema, item);

/** How far a system has been told; as long as the connection. */
export const cursorItem = (webhookId: string, at: string, cursor: Cursor) =>
  kept(
    'STAFF_5',
    at,
    { ...webhookKeys.cursor(webhookId), kind: 'WEBHOOK_CURSOR', schema: 1, ...cursor },
    { open: true },
  );

export const cursorOf = (item: unknown): Cursor | null =>
  item === undefined ? null : v.parse(CursorSchema, item);
