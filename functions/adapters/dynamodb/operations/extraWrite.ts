import { assertNever } from '../../../../shared/kernel/assertNever.ts';
import type { Extra } from '../../../../shared/operations/Extra.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { sharesWrite } from '../positions/sharesWrite.ts';
import { isNew } from './conditions.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import type { TableWrite } from './TableWrite.ts';

const crewTaken = { outcome: 'CREW_TAKEN' } as const;

const wasOf = (before: string) => ({
  ConditionExpression: 'unitId = :before',
  ExpressionAttributeValues: { ':before': before },
});

/** What a command writes besides its aggregates. A person's place in a crew holds only as it was looked up. */
export const extraWrite = ({ table: TableName, positions }: OperationsTable, extra: Extra): TableWrite => {
  switch (extra.kind) {
    case 'CREW': {
      const { personId, unitId, before, at } = extra;
      const place = { ...keys.crew(personId), kind: 'CREW', schema: 1, unitId, since: at };
      const Item = kept('ADM_5', at, place, { open: true });
      return {
        clash: crewTaken,
        item: { Put: { TableName, Item, ...(before === null ? isNew : wasOf(before)) } },
      };
    }
    case 'CREW_LEFT': {
      const { personId, before } = extra;
      return {
        clash: crewTaken,
        item: { Delete: { TableName, Key: keys.crew(personId), ...wasOf(before) } },
      };
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
