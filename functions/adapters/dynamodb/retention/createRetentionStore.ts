import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { PendingRow } from '../../../../shared/journal/PendingRow.ts';
import { dueDayOf } from '../../../../shared/retention/dueDayOf.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { retentionTables } from '../../../../shared/retention/retentionTables.ts';
import type { LedgerEntry, RetentionPorts } from '../../../retention/RetentionPorts.ts';
import type { ReplayPorts } from '../../../retention/replayErasures.ts';
import { eraseSecret } from '../journal/eraseSecret.ts';
import { pendingItem } from '../operations/pendingItem.ts';
import { erasuresSeen } from './erasuresSeen.ts';
import type { RetentionTables } from './RetentionTables.ts';
import { readDue } from './readDue.ts';
import { doneKey, ledgerKey } from './retentionKeys.ts';

type Action = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const DoneSchema = v.object({ day: v.string() });

/** Retention over a zone's tables. An item is only touched while it still says the end it was read with. */
export const createRetentionStore = (
  retention: RetentionTables,
): Omit<RetentionPorts, 'zone' | 'clock' | 'newUlid' | 'keepLedger'> &
  Pick<ReplayPorts, 'eraseAgain' | 'seen'> => {
  const { client, tables } = retention;
  const accountFor = (row: PendingRow): Action => ({
    Put: {
      TableName: tables.operations,
      Item: pendingItem(row),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
  const ledgerRow = (entry: LedgerEntry): Action => ({
    Put: {
      TableName: tables.journal,
      Item: kept('JOURNAL_11', entry.at, { ...ledgerKey(entry), kind: 'ERASED', schema: 1, entry }),
    },
  });
  return {
    ...erasuresSeen({ client, tables: retentionTables.map((table) => tables[table]) }),
    dueOn: readDue(retention),
    eraseSecret: eraseSecret({ client, table: tables.journal }),
    doneUntil: async () => {
      const { Item } = await client.send(
        new GetCommand({ TableName: tables.journal, Key: doneKey, ConsistentRead: true }),
      );
      return Item === undefined ? null : v.parse(DoneSchema, Item).day;
    },
    setDone: async (day, at) => {
      const Item = kept('JOURNAL_11', at, { ...doneKey, kind: 'RETENTION', schema: 1, day });
      await client.send(new PutCommand({ TableName: tables.journal, Item }));
    },
    erase: ({ items, row }, ledger) =>
      together(retention, [
        ...items.map(
          ({ table, pk, sk, dueAt }): Action => ({
            Delete: {
              TableName: tables[table],
              Key: { pk, sk },
              ConditionExpression: 'dueAt = :due AND attribute_not_exists(retentionOpen)',
              ExpressionAttributeValues: { ':due': dueAt },
            },
          }),
        ),
        ...ledger.map(ledgerRow),
        accountFor(row),
      ]),
    putOff: ({ items, row }, until) =>
      together(retention, [
        ...items.map(
          ({ table, pk, sk, dueAt }): Action => ({
            Update: {
              TableName: tables[table],
              Key: { pk, sk },
              UpdateExpression: 'SET dueAt = :until, dueDay = :day',
              ConditionExpression: 'dueAt = :due',
              ExpressionAttributeValues: { ':due': dueAt, ':until': until, ':day': dueDayOf(until, pk) },
            },
          }),
        ),
        accountFor(row),
      ]),
    eraseAgain: async ({ table, pk, sk, at }) => {
      try {
        await client.send(
          new DeleteCommand({
            TableName: tables[table],
            Key: { pk, sk },
            ConditionExpression: 'dueAt <= :at AND attribute_not_exists(retentionOpen)',
            ExpressionAttributeValues: { ':at': at },
          }),
        );
        return true;
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
        return false;
      }
    },
  };
};

/** All or nothing; false when an item is not as it was read. */
const together = async ({ client }: RetentionTables, actions: readonly Action[]): Promise<boolean> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...actions] }));
    return true;
  } catch (fault) {
    const reasons = fault instanceof TransactionCanceledException ? (fault.CancellationReasons ?? []) : [];
    const passing = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);
    if (reasons.length > 0 && reasons.every(({ Code = 'None' }) => passing.has(Code))) return false;
    throw fault;
  }
};
