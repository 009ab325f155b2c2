import type { UseCase } from '../middleware/UseCase.ts';
import { changeWebhook } from './changeWebhook.ts';
import { dismissDelivery } from './dismissDelivery.ts';
import { registerWebhook } from './registerWebhook.ts';
import { removeWebhook } from './removeWebhook.ts';
import { retryDelivery } from './retryDelivery.ts';
import { rotateWebhookSecret } from './rotateWebhookSecret.ts';
import type { WebhookTools } from './WebhookTools.ts';
import { webhooks } from './webhooks.ts';

/** What this function answers (shared/webhook/webhookOperations.ts says which fields are sent to it). */
export const createWebhookOperations = (tools: WebhookTools): Readonly<Record<string, UseCase>> => ({
  'Query.webhooks': webhooks(tools),
  'Mutation.registerWebhook': registerWebhook(tools),
  'Mutation.changeWebhook': changeWebhook(tools),
  'Mutation.rotateWebhookSecret': rotateWebhookSecret(tools),
  'Mutation.removeWebhook': removeWebhook(tools),
  'Mutation.retryDelivery': retryDelivery(tools),
  'Mutation.dismissDelivery': dismissDelivery(tools),
});
