import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { IncidentReader } from '../../../../shared/incident/IncidentStore.ts';
import { isOpen } from '../../../../shared/incident/isOpen.ts';
import { TimelineEntrySchema } from '../../../../shared/incident/TimelineEntrySchema.ts';
import { incidentOf } from './incidentItem.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readTogether } from './readTogether.ts';

const timelineLength = 200;

/** The questions about incidents, over the operations table; README.md says how each is asked. */
export const createIncidentReader = (operations: OperationsTable): IncidentReader => {
  const { client, table } = operations;
  const readAll = readTogether(operations);
  return {
    find: async (id) => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keys.incident(id), ConsistentRead: true }),
      );
      const incident = incidentOf(Item);
      if (incident === null) return null;
      // Read after the incident, up to its version: every line of it is there, and none that came since.
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
          ExpressionAttributeValues: {
            ':pk': keys.timeline(id, 0).pk,
            ':first': keys.timeline(id, 0).sk,
            ':last': keys.timeline(id, incident.version).sk,
          },
          ScanIndexForward: false,
          Limit: timelineLength,
          ConsistentRead: true,
        }),
      );
      return {
        ...incident,
        timeline: v.parse(v.array(LineSchema), Items.reverse()).map(({ entry }) => entry),
      };
    },
    list: async (list, limit, after) => {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byState',
          KeyConditionExpression:
            after === null ? 'gsi1pk = :list' : `gsi1pk = :list AND gsi1sk ${beyond[list]} :after`,
          ExpressionAttributeValues: {
            ':list': keys.list(list),
            ...(after === null ? {} : { ':after': after }),
          },
          ProjectionExpression: 'pk, sk, gsi1sk',
          ScanIndexForward: list === 'OPEN',
          Limit: limit,
        }),
      );
      const places = v.parse(v.array(PlaceSchema), Items);
      const incidents = (await readAll(places)).map(incidentOf).filter((incident) => incident !== null);
      return {
        // The index may be a moment late: what has left the list since is left out, and what the index has not
        // seen yet comes by the feed.
        incidents: incidents.filter(({ state }) => isOpen(state) === (list === 'OPEN')),
        last: LastEvaluatedKey === undefined ? null : (places.at(-1)?.gsi1sk ?? null),
      };
    },
  };
};

const beyond = { OPEN: '>', CLOSED: '<' } as const;

const LineSchema = v.object({ entry: TimelineEntrySchema });

const PlaceSchema = v.object({ pk: v.string(), sk: v.string(), gsi1sk: v.string() });
