import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { WebhookStore } from '../../../../shared/webhook/WebhookStore.ts';
import { answeredCommandItem, answeredCommandOf } from '../operations/answeredCommandItem.ts';
import { isNew, standsAt } from '../operations/conditions.ts';
import { keys } from '../operations/keys.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import { createWebhookReader } from './createWebhookReader.ts';
import { storeTogether } from './storeTogether.ts';
import { cursorItem, deliveryItem, webhookItem } from './webhookItems.ts';

/** What the administrator decides about outgoing connections, with the journal's line in one transaction. */
export const createWebhookStore = (operations: OperationsTable): WebhookStore => {
  const { client, table: TableName } = operations;
  const { webhooks, delivery, deliveries } = createWebhookReader(operations);
  return {
    webhooks,
    delivery,
    deliveries,
    answered: async (commandId) => {
      const { Item } = await client.send(
        new GetCommand({ TableName, Key: keys.command(commandId), ConsistentRead: true }),
      );
      return answeredCommandOf(Item);
    },
    store: async ({ webhook, delivery: moved, cursor, row, answered }) => {
      const put = (Item: object, condition: object) => ({
        Put: { TableName, Item: { ...Item }, ...condition },
      });
      const failed = await storeTogether(client, [
        put(answeredCommandItem(answered), isNew),
        put(pendingItem(row), isNew),
        ...(webhook === undefined ? [] : [put(webhookItem(webhook), standsAt(webhook.version - 1))]),
        ...(moved === undefined ? [] : [put(deliveryItem(moved), standsAt(moved.version - 1))]),
        ...(cursor === undefined || webhook === undefined
          ? []
          : [put(cursorItem(webhook.id, webhook.updatedAt, cursor), isNew)]),
      ]);
      if (failed === 'BUSY') return 'CLASH';
      if (failed.length === 0) return 'STORED';
      return failed.includes(0) ? 'COMMAND_KNOWN' : 'CLASH';
    },
  };
};
