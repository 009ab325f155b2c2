import type { Rows } from './Answered.ts';
import { change } from './change.ts';
import { nothing } from './nothing.ts';

export const webhookRows = {
  'Query.webhooks': nothing,
  'Mutation.registerWebhook': change('webhook.registered', () => ({})),
  'Mutation.changeWebhook': change('webhook.changed', () => ({})),
  'Mutation.rotateWebhookSecret': change('webhook.secretRotated', () => ({})),
  'Mutation.removeWebhook': change('webhook.removed', () => ({})),
  'Mutation.retryDelivery': change('webhook.deliveryRetried', ({ o }) => ({ objectId: o.webhook })),
  'Mutation.dismissDelivery': change('webhook.deliveryDismissed', ({ o }) => ({ objectId: o.webhook })),
} satisfies Rows;
