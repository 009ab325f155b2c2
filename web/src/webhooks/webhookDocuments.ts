/** The GraphQL texts this capability asks with. */
const webhook = 'id version label url kinds state oldSecretUntil';
const delivery = 'id webhookId type at attempts lastAnswer state';
const command = (name: string, input: string, what: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){${what}}}`;
const reply = `webhook{${webhook}} secret`;

export const webhookDocuments = {
  webhooks: `query{webhooks{items{${webhook}} undelivered{${delivery}} more}}`,
  register: command('registerWebhook', 'RegisterWebhookInput', reply),
  change: command('changeWebhook', 'ChangeWebhookInput', reply),
  rotate: command('rotateWebhookSecret', 'WebhookInput', reply),
  remove: command('removeWebhook', 'RemoveWebhookInput', reply),
  retry: command('retryDelivery', 'DeliveryInput', `delivery{${delivery}}`),
  dismiss: command('dismissDelivery', 'DismissDeliveryInput', `delivery{${delivery}}`),
} as const;
