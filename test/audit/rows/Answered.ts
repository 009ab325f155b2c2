import type { OperationName } from '../../../shared/policy/operations.generated.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { ExpectedRow } from '../ExpectedRow.ts';

/** What was called rightly, and what was answered. */
export interface Answered {
  readonly o: ZoneObjects;
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any operation; what is not as expected is a red test
  readonly value: any;
}

/** What an operation leaves in the journal; or that no person calls it. */
export type RowsOf = ((answered: Answered) => readonly ExpectedRow[]) | 'MACHINES';

/** The rows of one capability, by the operation's name. */
export type Rows = Readonly<Partial<Record<OperationName, RowsOf>>>;
