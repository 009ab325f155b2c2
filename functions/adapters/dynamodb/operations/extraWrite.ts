import { assertNever } from '../../../../shared/kernel/assertNever.ts';
import type { Extra } from '../../../../shared/operations/Extra.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { sharesWrite } from '../positions/sharesWrite.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import type { TableWrite } from './TableWrite.ts';

const crewTaken = { outcome: 'CREW_TAKEN' } as const;

/** Nothing is deleted: a place that was left stands there and names no unit. */
const wasOf = (before: string | null) =>
  before === null
    ? { ConditionExpression: 'attribute_not_exists(unitId)' }
    : { ConditionExpression: 'unitId = :before', ExpressionAttributeValues: { ':before': before } };

/** What a command writes besides its aggregates. A person's place in a crew holds only as it was looked up. */
export const extraWrite = ({ table: TableName, positions }: OperationsTable, extra: Extra): TableWrite => {
  switch (extra.kind) {
    case 'CREW':
    case 'CREW_LEFT': {
      const { personId, before, at } = extra;
      const unit = extra.kind === 'CREW' ? { unitId: extra.unitId } : {};
      const place = { ...keys.crew(personId), kind: 'CREW', schema: 1, ...unit, since: at };
      const Item = kept('ADM_5', at, place, { open: extra.kind === 'CREW' });
      return { clash: crewTaken, item: { Put: { TableName, Item, ...wasOf(before) } } };
    }
    case 'DEADLINE': {
      const { deadline } = extra;
      const Item = kept('TRANSIENT', deadline.dueAt, {
        ...keys.deadline(deadline),
        kind: 'DEADLINE',
        schema: 1,
        deadline,
      });
      return { clash: crewTaken, item: { Put: { TableName, Item } } };
    }
    case 'SHARES':
    case 'SHARES_END':
      if (positions === undefined) throw new Error('No positions table was given');
      return { clash: crewTaken, item: sharesWrite(positions, extra) };
    default:
      return assertNever(extra);
  }
};
