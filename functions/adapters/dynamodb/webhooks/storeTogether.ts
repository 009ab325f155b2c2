import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TransactItem } from '../operations/TableWrite.ts';

/**
 * Writes all or nothing. Answers the places, in the order given, whose condition did not hold; `BUSY` when two transactions
 * met and nothing was done; throws on faults.
 */
export const storeTogether = async (
  client: DynamoDBDocumentClient,
  items: readonly TransactItem[],
): Promise<readonly number[] | 'BUSY'> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...items] }));
    return [];
  } catch (fault) {
    if (fault instanceof TransactionInProgressException) return 'BUSY';
    if (!(fault instanceof TransactionCanceledException)) throw fault;
    const reasons = (fault.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
    const failed = reasons.flatMap((reason, place) => (reason === 'ConditionalCheckFailed' ? [place] : []));
    if (failed.length > 0) return failed;
    if (reasons.length > 0 && reasons.every((reason) => passing.includes(reason))) return 'BUSY';
    throw fault;
  }
};

const passing: readonly string[] = [
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
];
