import { setTimeout as wait } from 'node:timers/promises';
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { createIncidentReader } from '../../functions/adapters/dynamodb/operations/createIncidentReader.ts';
import { createIncidentStore } from '../../functions/adapters/dynamodb/operations/createIncidentStore.ts';
import { addNote } from '../../functions/incident/addNote.ts';
import { changePriority } from '../../functions/incident/changePriority.ts';
import { closeIncident } from '../../functions/incident/closeIncident.ts';
import { openIncident } from '../../functions/incident/openIncident.ts';
import type { CallContext } from '../../functions/middleware/CallContext.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { personWith } from '../../functions/middleware/person.fixture.ts';
import { IncidentIdSchema } from '../../shared/incident/IncidentId.ts';
import type { IncidentStore } from '../../shared/incident/IncidentStore.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import type { StoreTables } from './createStoreTables.ts';

const next = monotonicFactory();
const newUlid = () => v.parse(UlidSchema, next());

/** The commands of one zone over real tables, as the function puts them together. `meddle` may wrap the store. */
export const createDesk = (
  tables: StoreTables,
  meddle: (store: IncidentStore) => IncidentStore = (store) => store,
) => {
  const operations = { client: tables.client, table: tables.operations };
  const tools = {
    zone: v.parse(ZoneCodeSchema, '5449'),
    store: meddle(createIncidentStore(operations)),
    clock: { now: () => Date.now() },
    newUlid,
    waitWithJitter: async (attempt: number) => {
      await wait(Math.random() * 20 * attempt);
    },
  };
  const useCases = {
    openIncident: openIncident(tools),
    addNote: addNote(tools),
    changePriority: changePriority(tools),
    closeIncident: closeIncident(tools),
  };
  const send = (command: Command, as = 'voorbeeld'): Promise<Result<unknown, Refusal>> =>
    useCases[command.verb]({ envelope: command.envelope, input: command.input }, contextOf(as));
  return { send, reader: createIncidentReader(operations), tools };
};

export interface Command {
  readonly verb: 'openIncident' | 'addNote' | 'changePriority' | 'closeIncident';
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
