import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { firstPrevHash } from '../../../../shared/journal/chain/firstPrevHash.ts';
import { zoneHeadKey } from './headKeys.ts';
import { ZoneHeadSchema } from './ZoneHeadSchema.ts';

/**
 * Begins a new epoch in a store that was restored, before anybody writes to it (decisions.md 3): numbers start at 1
 * again under the new epoch, and every client that has the old one takes a snapshot. Pages of the old epoch stay.
 * Does nothing when the journal has not begun: its first page brings an epoch. Idempotent for one and the same epoch.
 *
 * @param epoch a name never given before
 * @returns the epoch it took over from, null if there was none
 */
export const beginEpoch =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (epoch: string): Promise<string | null> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: zoneHeadKey, ConsistentRead: true }),
    );
    if (Item === undefined) return null;
    const head = v.parse(ZoneHeadSchema, Item);
    if (head.epoch === epoch) return head.previous?.epoch ?? null;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: zoneHeadKey,
          UpdateExpression: 'SET epoch = :new, n = :zero, #hash = :first, previous = :previous',
          ConditionExpression: 'epoch = :old AND n = :n',
          ExpressionAttributeNames: { '#hash': 'hash' },
          ExpressionAttributeValues: {
            ':first': firstPrevHash,
            ':new': epoch,
            ':zero': 0,
            ':old': head.epoch,
            ':n': head.n,
            ':previous': { epoch: head.epoch, n: head.n, hash: head.hash },
          },
        }),
      );
      return head.epoch;
    } catch (cause) {
      if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
      throw new Error('The journal moved while a new epoch was begun: stop what writes to it first', {
        cause,
      });
    }
  };
