import * as v from 'valibot';
import { createAlarmOperations } from '../../functions/alarm/createAlarmOperations.ts';
import { createIncidentOperations } from '../../functions/incident/createIncidentOperations.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { zone } from '../../functions/middleware/person.fixture.ts';
import { createUnitOperations } from '../../functions/unit/createUnitOperations.ts';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';

export const unitIds = ['OO 01', 'OO 02', 'OO 03', 'OO 04', 'OO 05'] as const;
/** Two to a unit, and two at the desk. */
const officers = Array.from({ length: 10 }, (_, n) =>
  officerWho('ACTIVE', { pk: `PERSON#officer-${n}`, sub: `officer-${n}`, name: `Agent ${n}` }),
);
const desks = [0, 1].map((n) =>
  officerWho('ACTIVE', {
    pk: `PERSON#desk-${n}`,
    sub: `desk-${n}`,
    name: `Coördinator ${n}`,
    roles: ['DISPATCHER'],
  }),
);

/** The use cases of a working day over stores in memory, without the guard: what is possible, not who may ask. */
export const shiftWorld = () => {
  const incidents = createMemoryStore();
  const store = createMemoryOperations(incidents);
  let now = millisecondsOf('2026-11-22T10:00:00.000Z');
  let ids = 0;
  const clock = { now: () => now };
  const newUlid = () => v.parse(UlidSchema, `01JDZ${String(++ids).padStart(21, '0')}`);
  const waitWithJitter = async () => {};
  const changes = {
    zone,
    store,
    clock,
    newUlid,
    waitWithJitter,
    remind: async () => {},
    readSettings: store.readSettings,
    readOrganisation: async () => ({
      version: 1,
      teams: [],
      districts: [],
      units: unitIds.map((id) => ({ id, name: id })),
    }),
  };
  const topic = operationsTopic(zone);
  const readHead = async () => ({ epoch: 'NONE', seq: 0 });
  const operations = {
    ...createIncidentOperations({ zone, store: incidents, clock, newUlid, waitWithJitter }, changes),
    ...createUnitOperations({
      commands: changes,
      questions: { topic, readHead, unitReader: store.unitReader },
    }),
    ...createAlarmOperations({
      commands: changes,
      questions: { topic, readHead, alarmReader: store.alarmReader },
    }),
  };
  const call = async (
    who: 'desk' | 'officer',
    n: number,
    name: OperationName,
    input: object,
    commandId: string,
  ) => {
    const people = who === 'desk' ? desks : officers;
    const person = people[n % people.length];
    const useCase = operations[name];
    if (person === undefined || useCase === undefined) throw new Error(`Nobody to do ${name}`);
    const unit = store.crews.get(person.sub);
    const envelope = {
      commandId,
      deviceId: 'model-00001',
      deviceSeq: 1,
      tDevice: '2026-11-22T10:00:00.000Z',
    };
    return useCase(
      { envelope, input },
      callContextOf(person, name, { may: () => true, ...(unit === undefined ? {} : { unit }) }),
    );
  };
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { call, pass, newUlid, incidents, store };
};

export type ShiftWorld = ReturnType<typeof shiftWorld>;
