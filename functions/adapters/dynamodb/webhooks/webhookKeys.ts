import type { Delivery } from '../../../../shared/webhook/Delivery.ts';

/** Where outgoing connections and their deliveries lie in the operations table. */
export const webhookKeys = {
  all: 'WEBHOOKS',
  webhook: (id: string) => ({ pk: 'WEBHOOKS', sk: id }),
  cursor: (webhookId: string) => ({ pk: 'WEBHOOK_CURSORS', sk: webhookId }),
  delivery: (id: string) => ({ pk: `DELIVERY#${id}`, sk: 'DELIVERY' }),
  list: (state: Delivery['state']) => `DELIVERIES#${state}`,
} as const;

/** Where a delivery stands in index `byState`; nowhere once it is settled. */
export const deliveryList = ({ state, nextAt, id }: Delivery) =>
  state === 'WAITING' || state === 'DEAD'
    ? { gsi1pk: webhookKeys.list(state), gsi1sk: `${nextAt}#${id}` }
    : {};
