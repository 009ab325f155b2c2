import { TransactionCanceledException, TransactionInProgressException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { ExportStore } from '../../../journal/ExportStore.ts';
import { answeredCommandItem, answeredCommandOf } from './answeredCommandItem.ts';
import { exportItem, exportOf } from './exportItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { pendingItem } from './pendingItem.ts';

const isNew = 'attribute_not_exists(pk)';

/** Exports of the journal in the operations table, whose stream tells the exporter. */
export const createExportStore = ({
  client,
  table,
  clock,
}: OperationsTable & { readonly clock: Clock }): ExportStore => {
  const read = async (Key: { readonly pk: string; readonly sk: string }) =>
    (await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }))).Item;
  const put = (item: object) => ({
    Put: { TableName: table, Item: { ...item }, ConditionExpression: isNew },
  });
  return {
    answered: async (commandId) => answeredCommandOf(await read(keys.command(commandId))),
    find: async (id) => exportOf(await read(keys.export(id)), clock.now()),
    ask: async ({ job, row, answered }) => {
      const TransactItems = [put(answeredCommandItem(answered)), put(exportItem(job)), put(pendingItem(row))];
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
        return 'STORED';
      } catch (fault) {
        if (fault instanceof TransactionInProgressException) return 'BUSY';
        const reasons = reasonsOf(fault);
        if (reasons[0] === 'ConditionalCheckFailed') return 'COMMAND_KNOWN';
        if (reasons.length > 0 && reasons.every((reason) => passing.includes(reason))) return 'BUSY';
        throw fault;
      }
    },
    settle: async (id, { state, ...made }, row) => {
      const more = Object.entries(made);
      const Update = {
        TableName: table,
        Key: keys.export(id),
        UpdateExpression: `SET #state = :state${more.map(([name]) => `, #${name} = :${name}`).join('')}`,
        ConditionExpression: '#state = :waiting',
        ExpressionAttributeNames: {
          '#state': 'state',
          ...Object.fromEntries(more.map(([name]) => [`#${name}`, name])),
        },
        ExpressionAttributeValues: {
          ':state': state,
          ':waiting': 'WAITING',
          ...Object.fromEntries(more.map(([name, value]) => [`:${name}`, value])),
        },
      };
      try {
        await client.send(
          new TransactWriteCommand({
            TransactItems: [{ Update }, put(pendingItem(row))],
          }),
        );
        return true;
      } catch (fault) {
        if (reasonsOf(fault).includes('ConditionalCheckFailed')) return false;
        throw fault;
      }
    },
  };
};

const passing: readonly string[] = [
  'None',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
];

const reasonsOf = (fault: unknown): readonly string[] =>
  fault instanceof TransactionCanceledException
    ? (fault.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None')
    : [];
