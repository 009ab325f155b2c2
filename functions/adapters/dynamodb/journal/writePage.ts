import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { JournalPage } from '../../../../shared/journal/JournalPage.ts';
import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { JournalTables } from './JournalTables.ts';
import { pageTransaction } from './pageTransaction.ts';

/** Reasons that only say "not now": a condition that no longer holds, a collision, too much at once. */
const passing = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/**
 * Writes a page, all or nothing. `OVERTAKEN` says that it was not written, or that it was and its answer got lost:
 * reading again tells which, the marks are in the same transaction. Throws on anything else.
 */
export const writePage =
  (tables: JournalTables, clock: Clock) =>
  async (page: JournalPage): Promise<'WRITTEN' | 'OVERTAKEN'> => {
    const TransactItems = [...pageTransaction(tables, page, clock.now())];
    try {
      await tables.client.send(new TransactWriteCommand({ TransactItems }));
      return 'WRITTEN';
    } catch (fault) {
      if (fault instanceof TransactionConflictException || fault instanceof TransactionInProgressException) {
        return 'OVERTAKEN';
      }
      const reasons = fault instanceof TransactionCanceledException ? fault.CancellationReasons : undefined;
      if (reasons?.every((reason) => passing.has(reason.Code ?? 'None'))) return 'OVERTAKEN';
      throw fault;
    }
  };
