import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { PendingRow } from '../../../../shared/journal/PendingRow.ts';
import { PendingRowSchema } from '../../../../shared/journal/PendingRowSchema.ts';
import { pendingSortKey } from '../../../../shared/journal/pendingSortKey.ts';
import type { RowPlace } from '../../../sequencer/SequencerPorts.ts';
import type { JournalTables } from './JournalTables.ts';

/**
 * The rows of an aggregate below a version that have no number yet, lowest first; strongly consistent.
 * A row that cannot be parsed is passed over here as it is when it comes by the stream, which reports it.
 */
export const readUnmarkedBefore =
  ({ client, operationsTable }: JournalTables) =>
  async ({ pk, version }: RowPlace): Promise<readonly PendingRow[]> => {
    const rows: PendingRow[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: operationsTable,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        FilterExpression: 'attribute_not_exists(n)',
        ExpressionAttributeValues: {
          ':pk': pk,
          ':first': pendingSortKey(1),
          ':last': pendingSortKey(version - 1),
        },
      },
    );
    for await (const page of pages) {
      for (const item of page.Items ?? []) {
        const parsed = v.safeParse(PendingRowSchema, item);
        if (parsed.success) rows.push(parsed.output);
      }
    }
    return rows;
  };
