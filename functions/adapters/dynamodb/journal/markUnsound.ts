import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { KeptCheckpoint } from '../../../checkpoint/KeptCheckpoint.ts';
import { lastCheckpointKey } from './checkpointKeys.ts';

/** Says on the last head that what follows it is wrong, and where. Without a head there is nothing to say it on. */
export const markUnsound =
  ({ client, table }: { readonly client: DynamoDBDocumentClient; readonly table: string }) =>
  async (fault: NonNullable<KeptCheckpoint['fault']>): Promise<void> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: lastCheckpointKey,
          UpdateExpression: 'SET sound = :no, fault = :fault',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':no': false, ':fault': fault },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  };
