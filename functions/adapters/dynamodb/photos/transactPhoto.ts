import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PhotoOutcome } from '../../../../shared/photo/PhotoStore.ts';
import type { OperationsTable } from '../operations/OperationsTable.ts';
import type { TransactItem } from '../operations/TableWrite.ts';

const passing = ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/** Writes together or not at all. The command comes first among the items: that it is known explains every other clash. */
export const transactPhoto =
  ({ client }: Pick<OperationsTable, 'client'>) =>
  async (items: readonly TransactItem[]): Promise<PhotoOutcome> => {
    try {
      await client.send(new TransactWriteCommand({ TransactItems: [...items] }));
      return 'STORED';
    } catch (fault) {
      // The SDK's own repetition of a transaction that DynamoDB is still at: what came of it shows at the next look.
      if (fault instanceof TransactionInProgressException) return 'BUSY';
      if (!(fault instanceof TransactionCanceledException)) throw fault;
      const reasons = (fault.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
      if (reasons[0] === 'ConditionalCheckFailed') return 'COMMAND_KNOWN';
      if (reasons.includes('ConditionalCheckFailed')) return 'VERSION_TAKEN';
      if (reasons.length > 0 && reasons.every((reason) => passing.includes(reason))) return 'BUSY';
      throw fault;
    }
  };
