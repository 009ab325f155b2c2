import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDirectoryReader } from '../../../../functions/adapters/dynamodb/directory/createDirectoryReader.ts';
import { createUnitReader } from '../../../../functions/adapters/dynamodb/operations/createUnitReader.ts';
import { findReference } from '../../../../functions/adapters/dynamodb/operations/findReference.ts';
import type { Unit } from '../../../../shared/unit/Unit.ts';
import type { Outputs, ZoneOutput } from '../../outputs/Outputs.ts';
import { simulatedCrews, visitorsUnits } from '../../patrols/simulatedCrews.ts';

/** What crews and the dispatch centre hear of a zone by radio, which a program has to look up. */
export interface RadioRoom {
  /** Units of the zone that are not left to whoever tries it out. */
  readonly unitIds: () => Promise<readonly string[]>;
  readonly readUnits: () => Promise<readonly Unit[]>;
  /** Whether a unit is on the incident now. */
  readonly isBusy: (ref: string) => Promise<boolean>;
}

/** Reads the local cloud's own tables: only here, and only because the radio is simulated. */
export const radioRoom = ({ endpoint, region }: Outputs, zone: ZoneOutput): RadioRoom => {
  const { stack } = zone;
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
  const visitors = visitorsUnits(zone);
  const played = new Set(simulatedCrews(zone, Number.POSITIVE_INFINITY).map(({ name }) => name));
  return {
    unitIds: async () => {
      const { units } = await directory.organisation();
      return units.map(({ id }) => id).filter((id) => !visitors.includes(id));
    },
    // Who is played by a program says by radio what the unit does; a person on the unit has it to themselves.
    readUnits: async () =>
      (await list()).map((unit) => ({ ...unit, crew: unit.crew.filter(({ name }) => !played.has(name)) })),
    isBusy: async (ref) => {
      const incidentId = await find('CIC', ref);
      return incidentId !== null && (await list()).some((unit) => unit.assignment?.incidentId === incidentId);
    },
  };
};
