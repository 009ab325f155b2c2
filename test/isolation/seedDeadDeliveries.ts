import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { deliveryItem } from '../../functions/adapters/dynamodb/webhooks/webhookItems.ts';
import type { Outputs, ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { stackOutputs } from '../fixtures/stackOutputs.ts';
import { seededWebhooks } from './world/seededWebhooks.ts';
import type { ZoneObjects } from './world/zoneObjects.ts';

/** Puts messages into a deployed zone that were given up: by itself it takes a day and a half until there is one. */
export const seedDeadDeliveries = async (
  { endpoint, region }: Pick<Outputs, 'endpoint' | 'region'>,
  { stackName }: Pick<ZoneOutput, 'stackName'>,
  objects: ZoneObjects,
): Promise<void> => {
  const { OperationsTable } = await stackOutputs(endpoint, region, stackName);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }));
  for (const delivery of await seededWebhooks(objects).deliveries('DEAD', 10))
    await client.send(
      new PutCommand({
        TableName: OperationsTable ?? '',
        // Made now: what is older than the feed is gone for the store.
        Item: deliveryItem({ ...delivery, at: new Date().toISOString() }),
      }),
    );
  client.destroy();
};
