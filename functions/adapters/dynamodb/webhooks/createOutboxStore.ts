import type { OutboxStore } from '../../../../shared/webhook/WebhookStore.ts';
import { isNew, standsAt } from '../operations/conditions.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import { createWebhookReader } from './createWebhookReader.ts';
import { storeTogether } from './storeTogether.ts';
import { cursorItem, deliveryItem } from './webhookItems.ts';

/** What the sender keeps: how far each system was told, and how each delivery goes. */
export const createOutboxStore = (operations: OperationsTable): OutboxStore => {
  const { client, table: TableName } = operations;
  const put = (Item: object, condition: object) => ({ Put: { TableName, Item: { ...Item }, ...condition } });
  const whole = async (items: Parameters<typeof storeTogether>[1]): Promise<boolean> => {
    const failed = await storeTogether(client, items);
    return failed !== 'BUSY' && failed.length === 0;
  };
  return {
    ...createWebhookReader(operations),
    handOver: ({ webhookId, at, before, after, deliveries, row }) =>
      whole([
        put(
          cursorItem(webhookId, at, after),
          before === null
            ? isNew
            : {
                ConditionExpression: 'epoch = :epoch AND seq = :seq',
                ExpressionAttributeValues: { ':epoch': before.epoch, ':seq': before.seq },
              },
        ),
        ...deliveries.map((delivery) => put(deliveryItem(delivery), isNew)),
        ...(row === undefined ? [] : [put(pendingItem(row), isNew)]),
      ]),
    settle: (delivery, row) =>
      whole([
        put(deliveryItem(delivery), standsAt(delivery.version - 1)),
        ...(row === undefined ? [] : [put(pendingItem(row), isNew)]),
      ]),
  };
};
