import type { Delivery } from '../../shared/webhook/Delivery.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';

/** A connection as the administrator sees it. */
export const webhookView = ({ generation, oldSecretUntil, ...shown }: Webhook) => ({
  ...shown,
  oldSecretUntil: oldSecretUntil ?? null,
});

/** A delivery as the administrator sees it: what it is about and how it went, without what was said. */
export const deliveryView = ({ body, nextAt, version, lines, lastAnswer, ...shown }: Delivery) => ({
  ...shown,
  lastAnswer: lastAnswer ?? null,
  triedAt: nextAt,
});
