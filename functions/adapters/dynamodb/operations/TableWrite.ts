import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { ChangeSetOutcome } from '../../../../shared/operations/ChangeSet.ts';

/** One write of a transaction. */
export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write, and what it means when its condition fails. */
export interface TableWrite {
  readonly clash: Exclude<ChangeSetOutcome, { readonly outcome: 'STORED' | 'BUSY' }>;
  readonly item: TransactItem;
}
