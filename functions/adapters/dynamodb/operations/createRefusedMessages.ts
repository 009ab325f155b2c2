import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { RefusedMessages } from '../../../../shared/dispatch/RefusedMessages.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { pendingItem } from './pendingItem.ts';

const RefusedMessageSchema = v.object({
  sk: v.string(),
  id: v.string(),
  at: v.string(),
  sender: v.string(),
  reason: v.string(),
  path: v.exactOptional(v.string()),
  body: v.string(),
});

/** Refused dispatch messages in the operations table, a partition a month. */
export const createRefusedMessages = ({ client, table }: OperationsTable): RefusedMessages => ({
  keep: async (message, row) => {
    const Item = kept('COMMAND_90D', message.at, {
      ...keys.refused(message.at, message.id),
      kind: 'REFUSED',
      schema: 1,
      ...message,
    });
    const Items = [Item, pendingItem(row)];
    await client.send(
      new TransactWriteCommand({
        TransactItems: Items.map((item) => ({ Put: { TableName: table, Item: item } })),
      }),
    );
  },
  list: async (month, limit, before) => {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: before === null ? 'pk = :pk' : 'pk = :pk AND sk < :before',
        ExpressionAttributeValues: {
          ':pk': keys.refused(month, '').pk,
          ...(before === null ? {} : { ':before': before }),
        },
        ScanIndexForward: false,
        Limit: limit,
        ConsistentRead: true,
      }),
    );
    const items = v.parse(v.array(RefusedMessageSchema), Items);
    return {
      messages: items.map(({ sk: _, ...message }) => message),
      last: LastEvaluatedKey === undefined ? null : (items.at(-1)?.sk ?? null),
    };
  },
});
