import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { Delivery } from '../../shared/webhook/Delivery.ts';
import type { WebhookRefusal } from '../../shared/webhook/WebhookRefusal.ts';
import type { WebhookStore } from '../../shared/webhook/WebhookStore.ts';

/** The delivery of this id, which was given up; anything else is refused. */
export const deadDelivery = async (
  store: Pick<WebhookStore, 'delivery'>,
  id: string,
): Promise<Result<Delivery, WebhookRefusal>> => {
  const found = await store.delivery(id);
  if (found === null) return refused({ errorType: 'NOT_FOUND', code: 'webhook.deliveryNotFound' });
  return found.state === 'DEAD'
    ? accepted(found)
    : refused({ errorType: 'CONFLICT', code: 'webhook.notDead' });
};
