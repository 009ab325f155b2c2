import type { ZoneObjects } from '../zoneObjects.ts';
import { envelope } from './envelope.ts';
import type { Recipes } from './Recipe.ts';
import { why } from './stated.ts';

const command = (input: (o: ZoneObjects) => object) => ({
  by: 'ZONE_ADMIN' as const,
  input: (o: ZoneObjects) => ({ envelope: envelope(o), input: input(o) }),
});

/** Connections to the zone's own systems, by whoever administers it. */
export const webhookRecipes: Recipes = {
  'Query.webhooks': { by: 'ZONE_ADMIN', input: () => ({}) },
  'Mutation.registerWebhook': command((o) => ({
    webhookId: o.newCommand,
    label: 'Meldkamer',
    url: `https://in.${o.code}.oefening.example/hook`,
    kinds: ['INCIDENT_OPENED', 'ALARM'],
  })),
  'Mutation.changeWebhook': command((o) => ({ webhookId: o.webhook, state: 'PAUSED' })),
  'Mutation.rotateWebhookSecret': command((o) => ({ webhookId: o.webhook })),
  'Mutation.retryDelivery': command((o) => ({ deliveryId: o.delivery.retried })),
  'Mutation.dismissDelivery': command((o) => ({ deliveryId: o.delivery.dismissed, reason: why })),
  'Mutation.removeWebhook': command((o) => ({ webhookId: o.webhook, reason: why })),
};
