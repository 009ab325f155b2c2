import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDirectoryReader } from '../../../../functions/adapters/dynamodb/directory/createDirectoryReader.ts';
import { createUnitReader } from '../../../../functions/adapters/dynamodb/operations/createUnitReader.ts';
import { findReference } from '../../../../functions/adapters/dynamodb/operations/findReference.ts';
import type { Unit } from '../../../../shared/unit/Unit.ts';
import type { Outputs, ZoneOutput } from '../../outputs/Outputs.ts';

/** What crews and the dispatch centre hear of a zone by radio, which a program has to look up. */
export interface RadioRoom {
  /** Units of the zone nobody of the demo signs in to. */
  readonly unitIds: () => Promise<readonly string[]>;
  readonly readUnits: () => Promise<readonly Unit[]>;
  /** Whether a unit is on the incident now. */
  readonly isBusy: (ref: string) => Promise<boolean>;
}

/** Reads the local cloud's own tables: only here, and only because the radio is simulated. */
export const radioRoom = ({ endpoint, region }: Outputs, { stack, people }: ZoneOutput): RadioRoom => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({
      endpoint,
      region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }),
  );
  const operations = { client, table: stack.OperationsTable ?? '' };
  const directory = createDirectoryReader({ client, table: stack.DirectoryTable ?? '' });
  const { list } = createUnitReader(operations);
  const find = findReference(operations);
  const signedInTo = people.flatMap(({ unit }) => unit ?? []);
  return {
    unitIds: async () => {
      const { units } = await directory.organisation();
      return units.map(({ id }) => id).filter((id) => !signedInTo.includes(id));
    },
    readUnits: list,
    isBusy: async (ref) => {
      const incidentId = await find('CIC', ref);
      return incidentId !== null && (await list()).some((unit) => unit.assignment?.incidentId === incidentId);
    },
  };
};
