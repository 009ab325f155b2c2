import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { OutboxStore } from '../../../../shared/webhook/WebhookStore.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';
import { cursorOf, deliveryOf, webhookOf } from './webhookItems.ts';
import { webhookKeys } from './webhookKeys.ts';

/** Outgoing connections and deliveries, read consistently; the lists by state from the index, a moment late. */
export const createWebhookReader = ({
  client,
  table,
}: OperationsTable): Pick<OutboxStore, 'webhooks' | 'delivery' | 'deliveries' | 'cursor'> => {
  const read = async (Key: { readonly pk: string; readonly sk: string }) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  return {
    webhooks: async () => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': webhookKeys.all },
          ConsistentRead: true,
        }),
      );
      return Items.map(webhookOf);
    },
    delivery: async (id) => {
      const item = await read(webhookKeys.delivery(id));
      return item === undefined ? null : deliveryOf(item);
    },
    deliveries: async (state, limit) => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byState',
          KeyConditionExpression: 'gsi1pk = :list',
          ExpressionAttributeValues: { ':list': webhookKeys.list(state) },
          Limit: limit,
        }),
      );
      return Items.map(deliveryOf);
    },
    cursor: async (webhookId) => cursorOf(await read(webhookKeys.cursor(webhookId))),
  };
};
