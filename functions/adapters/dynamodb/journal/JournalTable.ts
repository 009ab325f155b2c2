import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The zone's journal table and the client to reach it with. */
export interface JournalTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}
