import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RetentionTable } from '../../../../shared/retention/retentionTables.ts';

/** The tables retention looks after, by their names in this zone. */
export interface RetentionTables {
  readonly client: DynamoDBDocumentClient;
  readonly tables: Readonly<Record<RetentionTable, string>>;
}
