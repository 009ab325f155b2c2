import { GetCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { FindReference } from '../../../../shared/dispatch/FindReference.ts';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';

export const findReference =
  ({ client, table }: OperationsTable): FindReference =>
  async (system, ref) => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keys.externalRef(system, ref), ConsistentRead: true }),
    );
    return Item === undefined ? null : v.parse(IncidentIdSchema, Item.incidentId);
  };
