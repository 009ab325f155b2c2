import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import { createIncidentReader } from '../../../functions/adapters/dynamodb/operations/createIncidentReader.ts';
import { createUnitReader } from '../../../functions/adapters/dynamodb/operations/createUnitReader.ts';
import { IncidentIdSchema } from '../../../shared/incident/IncidentId.ts';
import type { Unit } from '../../../shared/unit/Unit.ts';
import type { Outputs, ZoneOutput } from '../outputs/Outputs.ts';
import { type Goal, whereTo } from './whereTo.ts';

/** What a crew is to do now. */
export interface Orders {
  readonly goal: Goal;
  readonly assignment: Unit['assignment'] | undefined;
}

/**
 * What each crew of a zone is on and where it is sent, as it would hear by radio: read from the local cloud's own tables, because a
 * program that asked the API every few seconds would fill the zone's journal with looks nobody took.
 */
export const hearOrders = (
  { endpoint, region }: Outputs,
  { stack }: ZoneOutput,
): ((unitId: string) => Promise<Orders>) => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint,
      region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
  );
  const operations = { client, table: stack.OperationsTable ?? '' };
  const { list } = createUnitReader(operations);
  const { find } = createIncidentReader(operations);
  return async (unitId) => {
    const unit = (await list()).find(({ id }) => id === unitId);
    const sentTo = unit?.assignment?.incidentId;
    const incident = sentTo === undefined ? null : await find(v.parse(IncidentIdSchema, sentTo));
    const { lat, lon } = incident?.location ?? {};
    const goal = whereTo(unit, lat === undefined || lon === undefined ? null : { lat, lon });
    return { goal, assignment: unit?.assignment };
  };
};
