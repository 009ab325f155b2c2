import type { OperationName } from '../../shared/policy/operations.generated.ts';
import type { RowsOf } from './rows/Answered.ts';
import { alarmRows } from './rows/alarmRows.ts';
import { chatRows } from './rows/chatRows.ts';
import { incidentRows } from './rows/incidentRows.ts';
import { journalRows } from './rows/journalRows.ts';
import { peopleRows } from './rows/peopleRows.ts';
import { photoRows } from './rows/photoRows.ts';
import { positionRows } from './rows/positionRows.ts';
import { unitRows } from './rows/unitRows.ts';
import { webhookRows } from './rows/webhookRows.ts';

/**
 * What each operation, called as its recipe says, leaves in the journal; no more and no less. An operation that is in none of
 * these does not compile and makes the test red by its name: whoever adds one says in its capability's file (rows/) what is
 * journalled of it.
 */
export const expectedRows: Readonly<Record<OperationName, RowsOf>> = {
  ...incidentRows,
  ...unitRows,
  ...alarmRows,
  ...positionRows,
  ...chatRows,
  ...peopleRows,
  ...journalRows,
  ...webhookRows,
  ...photoRows,
  'Mutation.withdraw': 'MACHINES',
  'Mutation.publishPositions': 'MACHINES',
  'Mutation.publish': 'MACHINES',
};
