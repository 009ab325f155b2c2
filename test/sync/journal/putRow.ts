import { marshall } from '@aws-sdk/util-dynamodb';
import { pendingItem } from '../../../functions/adapters/dynamodb/operations/pendingItem.ts';
import type { PendingRow } from '../../../shared/journal/PendingRow.ts';
import type { MemoryDynamoDb } from './MemoryDynamoDb.ts';

/** What a command's transaction leaves for the sequencer, in the operations table of a store in memory. */
export const putRow = async (store: MemoryDynamoDb, row: PendingRow): Promise<void> => {
  await store.handle('PutItem', { TableName: 'operations', Item: marshall(pendingItem(row)) });
};
