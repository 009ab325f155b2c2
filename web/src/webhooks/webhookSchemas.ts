import * as v from 'valibot';
import { webhookKinds } from '../../../shared/webhook/WebhookKind.ts';

const text = v.string();

/** A kind this release does not know is not shown; nothing is taken off it by that. */
const kinds = v.pipe(
  v.array(text),
  v.transform((all) => webhookKinds.filter((kind) => all.includes(kind))),
);

export const WebhookSchema = v.object({
  id: text,
  version: v.number(),
  label: text,
  url: text,
  kinds,
  state: v.picklist(['ACTIVE', 'PAUSED', 'REMOVED']),
  oldSecretUntil: v.exactOptional(text),
});

export const DeliverySchema = v.object({
  id: text,
  webhookId: text,
  type: text,
  at: text,
  attempts: v.number(),
  lastAnswer: v.exactOptional(text),
  state: text,
});

export const OverviewSchema = v.object({
  items: v.array(WebhookSchema),
  undelivered: v.array(DeliverySchema),
  more: v.boolean(),
});

export const WebhookReplySchema = v.object({ webhook: WebhookSchema, secret: v.exactOptional(text) });

export type WebhookView = v.InferOutput<typeof WebhookSchema>;
export type DeliveryView = v.InferOutput<typeof DeliverySchema>;
export type WebhookOverview = v.InferOutput<typeof OverviewSchema>;
export type WebhookReplyView = v.InferOutput<typeof WebhookReplySchema>;
