import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where the directory lives, and where its journal rows and answered commands go. */
export interface DirectoryTables {
  readonly client: DynamoDBDocumentClient;
  readonly directoryTable: string;
  readonly operationsTable: string;
}
