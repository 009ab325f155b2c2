import type { Delivery } from '../../shared/webhook/Delivery.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';

/** A connection as the administrator sees it. */
export const webhookView = ({ generation, oldSecretUntil = null, ...shown }: Webhook) => ({
  ...shown,
  oldSecretUntil,
});

/** A delivery as the administrator sees it: what it is about and how it went, without what was said. */
export const deliveryView = ({ body, nextAt, version, lines, lastAnswer = null, ...shown }: Delivery) => ({
  ...shown,
  lastAnswer,
  triedAt: nextAt,
});
