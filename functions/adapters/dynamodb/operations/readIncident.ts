import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Incident } from '../../../../shared/incident/Incident.ts';
import type { IncidentId } from '../../../../shared/incident/IncidentId.ts';
import { incidentOf } from './incidentItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';

/** An incident as it is now, without its timeline; null where there is none. */
export const readIncident =
  ({ client, table }: OperationsTable) =>
  async (id: IncidentId): Promise<Incident | null> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keys.incident(id), ConsistentRead: true }),
    );
    return incidentOf(Item);
  };
