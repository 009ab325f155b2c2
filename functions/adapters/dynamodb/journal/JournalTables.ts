import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The tables the sequencer works on: pending rows in the one, heads and pages in the other. */
export interface JournalTables {
  readonly client: DynamoDBDocumentClient;
  readonly operationsTable: string;
  readonly journalTable: string;
}
