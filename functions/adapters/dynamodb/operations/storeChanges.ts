import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Change, ChangeSet, ChangeSetOutcome } from '../../../../shared/operations/ChangeSet.ts';
import { alarmWrites } from './alarmWrites.ts';
import { answeredCommandItem } from './answeredCommandItem.ts';
import { isNew } from './conditions.ts';
import { extraWrite } from './extraWrite.ts';
import { incidentWrites } from './incidentWrites.ts';
import type { OperationsTable } from './OperationsTable.ts';
import type { TableWrite } from './TableWrite.ts';
import { unitSettingsWrites } from './unitSettingsWrites.ts';
import { unitWrites } from './unitWrites.ts';

/**
 * Stores a command's effect on however many aggregates, its answer and a journal row an aggregate in one transaction
 * (docs/adr/0090). The order of the items is the order of DynamoDB's reasons; the command comes first, because a command
 * that is known explains every other clash.
 */
export const storeChanges =
  (operations: OperationsTable) =>
  async ({ changes, extras = [], answered }: ChangeSet): Promise<ChangeSetOutcome> => {
    const { client, table } = operations;
    const known: TableWrite = {
      clash: { outcome: 'COMMAND_KNOWN' },
      item: { Put: { TableName: table, Item: answeredCommandItem(answered), ...isNew } },
    };
    const writes = [
      known,
      ...changes.flatMap((change) => writesOf(table, change)),
      ...extras.map((extra) => extraWrite(operations, extra)),
    ];
    try {
      await client.send(new TransactWriteCommand({ TransactItems: writes.map(({ item }) => item) }));
      return { outcome: 'STORED' };
    } catch (error) {
      const outcome = clashIn(error, writes);
      if (outcome === null) throw error;
      return outcome;
    }
  };

const writesOf = (table: string, change: Change): readonly TableWrite[] => {
  switch (change.aggregate) {
    case 'INCIDENT':
      return incidentWrites(table, change);
    case 'UNIT':
      return unitWrites(table, change);
    case 'ALARM':
      return alarmWrites(table, change);
    case 'UNIT_SETTINGS':
      return unitSettingsWrites(table, change);
  }
};

/** Null when the error is a fault and no clash. */
const clashIn = (error: unknown, writes: readonly TableWrite[]): ChangeSetOutcome | null => {
  // The SDK's own repetition of a transaction that DynamoDB is still at: what came of it shows at the next look.
  if (error instanceof TransactionInProgressException) return { outcome: 'BUSY' };
  if (!(error instanceof TransactionCanceledException)) return null;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const failed = writes.find((_, index) => reasons[index] === 'ConditionalCheckFailed');
  if (failed !== undefined) return failed.clash;
  const transient = ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];
  return reasons.length > 0 && reasons.every((reason) => transient.includes(reason))
    ? { outcome: 'BUSY' }
    : null;
};
