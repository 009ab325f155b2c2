import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as v from 'valibot';
import type { PendingRow } from '../../../../shared/journal/PendingRow.ts';
import { PendingRowSchema } from '../../../../shared/journal/PendingRowSchema.ts';

/** A stream record, as far as it is looked at. */
export interface StreamRecord {
  readonly eventName?: 'INSERT' | 'MODIFY' | 'REMOVE' | undefined;
  readonly dynamodb?: { readonly NewImage?: Readonly<Record<string, unknown>> | undefined } | undefined;
}

/**
 * The pending rows among a stream's records, as they came. Only a row that is new counts: its mark comes by the stream
 * as well. `malformed` are rows that say they are pending and are not what a pending row is, or are of another zone:
 * they stay unmarked in the table for a person to see, and must not stop those behind them. No records at all is a
 * call that only wants the function warm.
 */
export const pendingRowsOf = (
  records: readonly StreamRecord[] | undefined,
  zone: string,
): { readonly rows: readonly PendingRow[]; readonly malformed: number } => {
  const rows: PendingRow[] = [];
  let malformed = 0;
  for (const { eventName, dynamodb } of records ?? []) {
    if (eventName !== 'INSERT' || dynamodb?.NewImage === undefined) continue;
    const item = unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
    if (item.kind !== 'PENDING') continue;
    const parsed = v.safeParse(PendingRowSchema, item);
    if (parsed.success && parsed.output.zone === zone) rows.push(parsed.output);
    else malformed++;
  }
  return { rows, malformed };
};
