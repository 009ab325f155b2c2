import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from '../../functions/adapters/dynamodb/operations/keys.ts';
import type { Outputs, ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { kept } from '../../shared/retention/kept.ts';
import { stackOutputs } from '../fixtures/stackOutputs.ts';
import { seededPhotos } from './world/seededPhotos.ts';
import type { ZoneObjects } from './world/zoneObjects.ts';

/** Puts photos into a deployed zone as they are once they were taken in, or were not: there is no picture behind them. */
export const seedPhotos = async (
  { endpoint, region }: Pick<Outputs, 'endpoint' | 'region'>,
  { stackName }: Pick<ZoneOutput, 'stackName'>,
  objects: ZoneObjects,
): Promise<void> => {
  const { OperationsTable } = await stackOutputs(endpoint, region, stackName);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }));
  for (const photo of seededPhotos(objects).photos.values())
    await client.send(
      new PutCommand({
        TableName: OperationsTable ?? '',
        Item: kept('ADM_5', photo.requestedAt, {
          ...keys.photo(photo.id),
          kind: 'PHOTO',
          schema: 1,
          ...photo,
        }),
      }),
    );
  client.destroy();
};
