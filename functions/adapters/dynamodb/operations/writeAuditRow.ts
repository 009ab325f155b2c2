import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PendingRow } from '../../../../shared/journal/PendingRow.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { pendingItem } from './pendingItem.ts';

/**
 * Stores an audit row. Its key is new each time, so a key that is taken says that the SDK's own repetition met the
 * attempt whose answer got lost: the row is there. Without the condition that repetition could undo the sequencer's
 * mark, and the entry would be numbered twice.
 */
export const writeAuditRow =
  ({ client, table }: OperationsTable) =>
  async (row: PendingRow): Promise<void> => {
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: pendingItem(row),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      );
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    }
  };
