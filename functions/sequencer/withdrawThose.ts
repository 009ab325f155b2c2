import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { withdrawalOf } from '../../shared/journal/withdrawalOf.ts';
import type { Outbox } from './createOutbox.ts';

/** Only what is in the journal cuts a connection; what came again does so again, for nobody knows whether it did. */
export const withdrawThose = (
  entries: readonly { readonly row: PendingRow }[],
  outbox: Pick<Outbox, 'withdraw'>,
): void => {
  for (const { row } of entries) {
    const withdrawal = withdrawalOf(row);
    if (withdrawal !== null) outbox.withdraw(withdrawal);
  }
};
