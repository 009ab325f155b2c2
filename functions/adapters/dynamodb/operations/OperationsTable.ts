import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The zone's operations table and the client to reach it with. */
export interface OperationsTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** The table positions stand in; only who starts and ends shifts needs it. */
  readonly positions?: string;
}
