import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { HeldMessage, HeldMessages } from '../../../../shared/dispatch/HeldMessages.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { isNew } from './conditions.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { pendingItem } from './pendingItem.ts';

const HeldMessageSchema = v.object({
  messageId: v.string(),
  sender: v.literal('CIC'),
  ref: v.string(),
  sentAt: v.string(),
  at: v.string(),
  actorId: v.string(),
  body: v.string(),
});

const keyOf = ({ sender, ref, sentAt, messageId }: HeldMessage) => keys.held(sender, ref, sentAt, messageId);

/**
 * Messages that wait for their OPEN, in the operations table. What was applied is marked and not taken away: the intake may
 * not delete, and time to live takes it.
 */
export const createHeldMessages = ({ client, table }: OperationsTable): HeldMessages => {
  const list = async (beginning: string, limit: number): Promise<readonly HeldMessage[]> => {
    const found: HeldMessage[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :beginning)',
          FilterExpression: 'attribute_not_exists(releasedAt)',
          ExpressionAttributeValues: { ':pk': keys.held('', '').pk, ':beginning': beginning },
          ConsistentRead: true,
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      found.push(...v.parse(v.array(HeldMessageSchema), Items));
      from = LastEvaluatedKey;
    } while (from !== undefined && found.length < limit);
    return found.slice(0, limit);
  };
  return {
    hold: async (message, row) => {
      const Item = kept('COMMAND_90D', message.at, {
        ...keyOf(message),
        kind: 'HELD',
        schema: 1,
        ...message,
      });
      try {
        await client.send(
          new TransactWriteCommand({
            TransactItems: [
              { Put: { TableName: table, Item, ...isNew } },
              { Put: { TableName: table, Item: pendingItem(row), ...isNew } },
            ],
          }),
        );
      } catch (fault) {
        const first =
          fault instanceof TransactionCanceledException ? fault.CancellationReasons?.[0]?.Code : undefined;
        // The same message again: it waits already.
        if (first !== 'ConditionalCheckFailed') throw fault;
      }
    },
    waiting: (sender, ref) => list(keys.held(sender, ref).sk, 200),
    release: async (message) => {
      // Its effect is stored under the incident: what is left of the message itself goes within a day.
      const done = kept('TRANSIENT', message.at, keyOf(message));
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(message),
          UpdateExpression: 'SET releasedAt = :at, retentionClass = :class, dueAt = :due, #ttl = :ttl',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':at': message.at,
            ':class': done.retentionClass,
            ':due': done.dueAt,
            ':ttl': done.ttl,
          },
        }),
      );
    },
    // Every sender there is: a key may not begin with nothing.
    all: (limit) => list('CIC#', limit),
  };
};
