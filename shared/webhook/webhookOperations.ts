/** The fields of the API that the zone's webhook function answers (docs/adr/0125). */
export const webhookOperations = [
  'Query.webhooks',
  'Mutation.registerWebhook',
  'Mutation.changeWebhook',
  'Mutation.rotateWebhookSecret',
  'Mutation.removeWebhook',
  'Mutation.retryDelivery',
  'Mutation.dismissDelivery',
] as const;
