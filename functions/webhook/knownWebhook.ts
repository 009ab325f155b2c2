import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Webhook } from '../../shared/webhook/Webhook.ts';
import type { WebhookRefusal } from '../../shared/webhook/WebhookRefusal.ts';
import type { WebhookStore } from '../../shared/webhook/WebhookStore.ts';

/** The connection of this id, or that there is none (any more). */
export const knownWebhook = async (
  store: Pick<WebhookStore, 'webhooks'>,
  id: string,
): Promise<Result<Webhook, WebhookRefusal>> => {
  const found = (await store.webhooks()).find((one) => one.id === id && one.state !== 'REMOVED');
  return found === undefined
    ? refused({ errorType: 'NOT_FOUND', code: 'webhook.notFound' })
    : accepted(found);
};
