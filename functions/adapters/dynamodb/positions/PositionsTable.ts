import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The zone's table of positions: who shares (`SHARES`), who watches (`WATCHES`), and the tick's own note (`TICK`). */
export interface PositionsTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}
