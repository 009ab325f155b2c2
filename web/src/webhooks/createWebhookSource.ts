import * as v from 'valibot';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { WebhookKind } from '../../../shared/webhook/WebhookKind.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Asked } from '../journal/JournalSource.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { webhookDocuments } from './webhookDocuments.ts';
import {
  DeliverySchema,
  type DeliveryView,
  OverviewSchema,
  type WebhookOverview,
  WebhookReplySchema,
  type WebhookReplyView,
} from './webhookSchemas.ts';

/** What somebody types of a connection. */
export interface WebhookWish {
  readonly label: string;
  readonly url: string;
  readonly kinds: readonly WebhookKind[];
}

type Done<T> = Promise<CommandAnswer<T>>;

/** The zone's outgoing connections as a client reads and changes them. */
export interface WebhookSource {
  readonly all: () => Asked<WebhookOverview>;
  readonly register: (webhookId: string, wish: WebhookWish) => Done<WebhookReplyView>;
  readonly change: (
    webhookId: string,
    to: Partial<Omit<WebhookWish, 'url'>> & { readonly state?: 'ACTIVE' | 'PAUSED' },
  ) => Done<WebhookReplyView>;
  readonly rotate: (webhookId: string) => Done<WebhookReplyView>;
  readonly remove: (webhookId: string, reason: string) => Done<WebhookReplyView>;
  readonly retry: (deliveryId: string) => Done<DeliveryView>;
  readonly dismiss: (deliveryId: string, reason: string) => Done<DeliveryView>;
}

/** The connections over the zone's API; an answer that is not what the schema says is a fault, not a guess. */
export const createWebhookSource = (deps: {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
}): WebhookSource => {
  const command = <T>(
    document: string,
    entity: string,
    input: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
  ): Done<T> =>
    deps.send({ document, input, entity }, (data) => {
      const parsed = v.safeParse(v.object({ reply: schema }), data);
      return parsed.success ? parsed.output.reply : null;
    });
  const onWebhook = (document: string, webhookId: string, more: Readonly<Record<string, unknown>> = {}) =>
    command(document, webhookId, { webhookId, ...more }, WebhookReplySchema);
  const ReplySchema = v.pipe(
    v.object({ delivery: DeliverySchema }),
    v.transform(({ delivery }) => delivery),
  );
  const onDelivery = (document: string, deliveryId: string, more: Readonly<Record<string, unknown>> = {}) =>
    command(document, deliveryId, { deliveryId, ...more }, ReplySchema);
  return {
    all: async () => {
      const answer = await deps.ask(webhookDocuments.webhooks, {});
      if (!answer.ok) return answer;
      const parsed = v.safeParse(v.object({ webhooks: OverviewSchema }), withoutNulls(answer.value));
      return parsed.success
        ? accepted(parsed.output.webhooks)
        : refused({ kind: 'fault', detail: 'unexpected answer' });
    },
    register: (webhookId, wish) => onWebhook(webhookDocuments.register, webhookId, { ...wish }),
    change: (webhookId, to) => onWebhook(webhookDocuments.change, webhookId, to),
    rotate: (webhookId) => onWebhook(webhookDocuments.rotate, webhookId),
    remove: (webhookId, reason) => onWebhook(webhookDocuments.remove, webhookId, { reason }),
    retry: (deliveryId) => onDelivery(webhookDocuments.retry, deliveryId),
    dismiss: (deliveryId, reason) => onDelivery(webhookDocuments.dismiss, deliveryId, { reason }),
  };
};
