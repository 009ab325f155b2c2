import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { TickPorts } from '../../../position/TickPorts.ts';
import type { PositionsTable } from './PositionsTable.ts';

const note = { pk: 'TICK', sk: 'ZONE' };

const NoteSchema = v.object({ sentUntil: v.optional(v.number(), 0) });

const WatchSchema = v.object({
  sk: v.string(),
  personId: v.string(),
  until: v.number(),
  cut: v.optional(v.boolean()),
});

/** The tick's own note, and what it reads and forgets, in the positions table. */
export const createTickStore = ({
  client,
  table: TableName,
}: PositionsTable): Pick<
  TickPorts,
  'claim' | 'release' | 'claimSweep' | 'sentUntil' | 'readWatches' | 'forget' | 'markCut'
> => {
  /** True when the condition held. */
  const update = async (input: Omit<UpdateCommand['input'], 'TableName'>): Promise<boolean> => {
    try {
      await client.send(new UpdateCommand({ TableName, ...input }));
      return true;
    } catch (fault) {
      if (fault instanceof ConditionalCheckFailedException) return false;
      throw fault;
    }
  };
  return {
    claim: (now, lateMs) =>
      update({
        Key: note,
        UpdateExpression: 'SET claimedAt = :now',
        ConditionExpression: 'attribute_not_exists(claimedAt) OR claimedAt < :late',
        ExpressionAttributeValues: { ':now': now, ':late': now - lateMs },
      }),
    release: async () => {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName,
          Key: note,
          UpdateExpression: 'REMOVE claimedAt',
          ReturnValues: 'ALL_OLD',
        }),
      );
      return v.parse(NoteSchema, Attributes ?? {}).sentUntil;
    },
    claimSweep: (now, everyMs) =>
      update({
        Key: note,
        UpdateExpression: 'SET sweepAt = :now',
        ConditionExpression: 'attribute_not_exists(sweepAt) OR sweepAt < :late',
        ExpressionAttributeValues: { ':now': now, ':late': now - everyMs },
      }),
    sentUntil: async (at) => {
      await update({
        Key: note,
        UpdateExpression: 'SET sentUntil = :at',
        ExpressionAttributeValues: { ':at': at },
      });
    },
    readWatches: async () => {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'WATCHES' },
          ConsistentRead: true,
        }),
      );
      return Items.map((item) => v.parse(WatchSchema, item))
        .filter(({ cut }) => cut !== true)
        .map(({ sk, personId, until }) => ({ watchId: sk, personId, until }));
    },
    forget: async ({ personId, storedAt }) => {
      await update({
        Key: { pk: 'SHARES', sk: personId },
        UpdateExpression: 'REMOVE lat, lon, accuracyM, headingDeg, speedKmh, #at, #source, storedAt',
        ConditionExpression: 'storedAt = :storedAt',
        ExpressionAttributeNames: { '#at': 'at', '#source': 'source' },
        ExpressionAttributeValues: { ':storedAt': storedAt },
      });
    },
    markCut: async (watchId) => {
      await update({
        Key: { pk: 'WATCHES', sk: watchId },
        UpdateExpression: 'SET cut = :yes',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':yes': true },
      });
    },
  };
};
