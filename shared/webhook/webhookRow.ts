import type { PendingRow } from '../journal/PendingRow.ts';
import { pendingSortKey } from '../journal/pendingSortKey.ts';

/** A line of the journal about an outgoing connection or a delivery: chained, and told to no screen. */
export const webhookRow = (
  aggregate: 'WEBHOOK' | 'DELIVERY' | 'HANDOVER',
  row: Pick<PendingRow, 'zone' | 'at' | 'actor' | 'type' | 'id' | 'version' | 'body' | 'commandId' | 'audit'>,
): PendingRow => ({
  pk: `${aggregate}#${row.id}`,
  sk: pendingSortKey(row.version),
  kind: 'PENDING',
  schema: 2,
  v: 1,
  ...row,
});
