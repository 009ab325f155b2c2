import { setTimeout as wait } from 'node:timers/promises';
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { createIncidentReader } from '../../functions/adapters/dynamodb/operations/createIncidentReader.ts';
import { createIncidentStore } from '../../functions/adapters/dynamodb/operations/createIncidentStore.ts';
import { createOperationsStore } from '../../functions/adapters/dynamodb/operations/createOperationsStore.ts';
import { createIncidentOperations } from '../../functions/incident/createIncidentOperations.ts';
import type { CallContext } from '../../functions/middleware/CallContext.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { personWith } from '../../functions/middleware/person.fixture.ts';
import type { UseCase } from '../../functions/middleware/UseCase.ts';
import { createUnitOperations } from '../../functions/unit/createUnitOperations.ts';
import { noOrganisation } from '../../shared/directory/Organisation.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { IncidentStore } from '../../shared/incident/IncidentStore.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import type { OperationsStore } from '../../shared/operations/OperationsStore.ts';
import { defaultUnitSettings } from '../../shared/unit/settings/defaultUnitSettings.ts';
import type { StoreTables } from './createStoreTables.ts';

/** Units of the zone's organisation. */
export const unitIds = ['OO 05', 'OO 07', 'OO 16'];

const next = monotonicFactory();
const newUlid = () => v.parse(UlidSchema, next());

/**
 * The commands of one zone over real tables, as the function puts them together. `meddle` may wrap the store of single
 * incidents, `meddleTogether` that of incidents and units together.
 */
export const createDesk = (
  tables: StoreTables,
  meddle: (store: IncidentStore) => IncidentStore = (store) => store,
  meddleTogether: (store: OperationsStore) => OperationsStore = (store) => store,
) => {
  const operations = { client: tables.client, table: tables.operations, positions: tables.positions };
  const tools = {
    zone: v.parse(ZoneCodeSchema, '5449'),
    store: meddle(createIncidentStore(operations)),
    clock: { now: () => Date.now() },
    newUlid,
    waitWithJitter: async (attempt: number) => {
      await wait(Math.random() * 20 * attempt);
    },
  };
  const changes = {
    ...tools,
    store: meddleTogether(createOperationsStore(operations)),
    remind: async () => {},
    readOrganisation: async () => ({
      ...noOrganisation,
      units: unitIds.map((id) => ({ id, name: id })),
    }),
    readSettings: async () => defaultUnitSettings,
  };
  const questions = {
    topic: 'none',
    readHead: async () => ({ epoch: 'E', seq: 0 }),
    unitReader: { list: async () => [] },
  };
  const useCases: Readonly<Record<string, UseCase | undefined>> = {
    ...createIncidentOperations(tools, changes),
    ...createUnitOperations({ commands: changes, questions }),
  };
  const send = (
    { verb, envelope, input }: Command,
    as = 'voorbeeld',
    unit?: string,
  ): Promise<Result<unknown, Refusal>> => {
    const useCase = useCases[`Mutation.${verb}`];
    if (useCase === undefined) throw new Error(`No such command: ${verb}`);
    return useCase({ envelope, input }, { ...contextOf(as), ...(unit === undefined ? {} : { unit }) });
  };
  return { send, reader: createIncidentReader(operations), tools, changes };
};

export interface Command {
  /** A mutation's field. */
  readonly verb: string;
  readonly envelope: object;
  readonly input: object;
}

/** A new command, with an id of its own. */
export const command = (verb: Command['verb'], input: object): Command => ({
  verb,
  input,
  envelope: {
    commandId: newUlid(),
    deviceId: 'tablet-0001',
    deviceSeq: 1,
    tDevice: new Date().toISOString(),
  },
});

export const openInput = {
  type: 'FIGHT',
  priority: 'P1',
  title: 'Vechtpartij voor een café',
  location: { address: 'Fictieve Kaai 12', accuracy: 'STREET' },
};

const contextOf = (sub: string): CallContext =>
  callContextOf(
    { ...personWith(['DISPATCHER']), pk: `PERSON#${sub}`, sub, username: sub },
    'Mutation.addNote',
  );

const ReplySchema = v.object({
  incident: v.object({ id: IncidentIdSchema, number: v.string(), version: v.number() }),
});

/** The incident in an accepted reply; throws with the code of a refused one. */
export const incidentIn = (reply: Result<unknown, Refusal>) => {
  if (!reply.ok) throw new Error(reply.refusal.code);
  return v.parse(ReplySchema, reply.value).incident;
};
