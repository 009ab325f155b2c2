import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { IncidentStore } from '../../../../shared/incident/IncidentStore.ts';
import { kept } from '../../../../shared/retention/kept.ts';
import { answeredCommandOf } from './answeredCommandItem.ts';
import { incidentOf } from './incidentItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readTogether } from './readTogether.ts';
import { storeChange } from './storeChange.ts';

/** Incidents in the operations table; README.md says which item is where, and why. */
export const createIncidentStore = (operations: OperationsTable): IncidentStore => {
  const read = readTogether(operations);
  return {
    read: async (id, commandId) => {
      const [incident, answered] = await read([keys.incident(id), keys.command(commandId)]);
      return { incident: incidentOf(incident), answered: answeredCommandOf(answered) };
    },
    store: storeChange(operations),
    nextNumber: async (year) => {
      // A number of the year it counts; it names nobody, and goes when nothing it numbered is left.
      const { retentionClass, dueAt, dueDay } = kept(
        'ADM_5',
        `${year}-12-31T23:59:59.999Z`,
        keys.counter(year),
      );
      const { Attributes } = await operations.client.send(
        new UpdateCommand({
          TableName: operations.table,
          Key: keys.counter(year),
          UpdateExpression:
            'ADD #last :one SET #kind = :kind, retentionClass = :class, dueAt = :due, dueDay = :day',
          ExpressionAttributeNames: { '#last': 'last', '#kind': 'kind' },
          ExpressionAttributeValues: {
            ':one': 1,
            ':kind': 'COUNTER',
            ':class': retentionClass,
            ':due': dueAt,
            ':day': dueDay,
          },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      const last: unknown = Attributes?.last;
      if (typeof last !== 'number') throw new Error('The counter answered without a number');
      return last;
    },
  };
};
