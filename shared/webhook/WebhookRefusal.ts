/** Why a command on an outgoing connection was not done. */
export type WebhookRefusal =
  | { readonly errorType: 'NOT_FOUND'; readonly code: 'webhook.notFound' | 'webhook.deliveryNotFound' }
  | { readonly errorType: 'VALIDATION'; readonly code: 'webhook.addressNotAllowed' }
  | { readonly errorType: 'CONFLICT'; readonly code: 'webhook.idTaken' | 'webhook.notDead' }
  | {
      readonly errorType: 'CONFLICT';
      readonly code: 'webhook.tooMany';
      readonly params: { readonly most: number };
    };

export const webhookRefusalCodes = [
  'webhook.notFound',
  'webhook.deliveryNotFound',
  'webhook.addressNotAllowed',
  'webhook.idTaken',
  'webhook.notDead',
  'webhook.tooMany',
] as const satisfies readonly WebhookRefusal['code'][];
