import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { DirectoryOutcome } from '../../../../shared/directory/DirectoryStore.ts';

type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const transient = ['None', 'TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

/**
 * Writes all parts or none. A command that is known explains every other clash, so it is told first; any other failed
 * condition means that what was decided on is no longer so. What is neither is a fault and throws.
 *
 * @param parts where a command is answered, its row is the first
 */
export const transact = async (
  client: DynamoDBDocumentClient,
  parts: readonly Part[],
  answers: boolean,
): Promise<DirectoryOutcome> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...parts] }));
    return 'STORED';
  } catch (error) {
    if (error instanceof TransactionInProgressException) return 'BUSY';
    if (!(error instanceof TransactionCanceledException)) throw error;
    const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
    const failed = reasons.indexOf('ConditionalCheckFailed');
    if (failed >= 0) return failed === 0 && answers ? 'COMMAND_KNOWN' : 'STALE';
    if (reasons.length > 0 && reasons.every((reason) => transient.includes(reason))) return 'BUSY';
    throw error;
  }
};
