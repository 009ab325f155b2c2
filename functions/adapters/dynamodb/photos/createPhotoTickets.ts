import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { PhotoTickets } from '../../../../shared/photo/PhotoTicket.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { keys } from '../operations/keys.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';

const UsedSchema = v.object({ part: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** Tickets in the operations table, gone by themselves within a day. Of two uses at once the table lets one through. */
export const createPhotoTickets = ({ client, table: TableName }: OperationsTable): PhotoTickets => ({
  keep: async (tickets) => {
    await Promise.all(
      tickets.map(({ hash, ...ticket }) => {
        const item = { ...keys.photoTicket(hash), kind: 'PHOTO_TICKET', schema: 1, ...ticket };
        return client.send(new PutCommand({ TableName, Item: kept('TRANSIENT', ticket.at, item) }));
      }),
    );
  },
  use: async ({ hash, photoId, size, personId, at }) => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName,
          Key: keys.photoTicket(hash),
          UpdateExpression: 'SET usedAt = :at',
          ConditionExpression:
            'photoId = :photo AND #size = :size AND personId = :person AND expiresAt > :at AND attribute_not_exists(usedAt)',
          ExpressionAttributeNames: { '#size': 'size' },
          ExpressionAttributeValues: { ':at': at, ':photo': photoId, ':size': size, ':person': personId },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return v.parse(UsedSchema, Attributes).part;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return null;
      throw fault;
    }
  },
});
