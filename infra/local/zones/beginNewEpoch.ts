import { DeleteItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { AwsSettings } from '../../tools/AwsSettings.ts';

/**
 * Lets a zone's journal begin a new epoch: after a store came back from an older copy, a client may hold entries
 * the store has lost, under numbers it will give again (decisions.md 3). Without heads the sequencer starts a new
 * epoch with its next page; old pages stay where they are.
 */
export async function beginNewEpoch(aws: Required<AwsSettings>, journalTable: string): Promise<void> {
  const client = new DynamoDBClient(aws);
  const heads = await client.send(
    new QueryCommand({
      TableName: journalTable,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :head',
      ExpressionAttributeValues: { ':head': { S: 'HEAD' } },
      ProjectionExpression: 'pk, sk',
    }),
  );
  for (const key of heads.Items ?? [])
    await client.send(new DeleteItemCommand({ TableName: journalTable, Key: key }));
  client.destroy();
}
