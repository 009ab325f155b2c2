import * as v from 'valibot';
import { createMemoryDirectory } from '../../shared/directory/createMemoryDirectory.fixture.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { RefusedMessage } from '../../shared/dispatch/RefusedMessages.ts';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { type Ulid, UlidSchema } from '../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createAudit } from '../audit/createAudit.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { createDecide } from '../policy/createDecide.ts';
import { createOperations } from './createOperations.ts';

const ulidOf = (n: number): Ulid => v.parse(UlidSchema, `01JDZ${String(n).padStart(21, '0')}`);

const decide = createDecide(policyBook);

/** The whole function over a store in memory: `call` does what AppSync's resolver does. */
export const graphqlFunction = (
  person: PersonItem | null = personWith(['DISPATCHER']),
  isRestoring: () => Promise<boolean> = async () => false,
) => {
  const store = createMemoryStore();
  const operations = createMemoryOperations(store);
  const directory = createMemoryDirectory(person === null ? [] : [person], {
    version: 1,
    teams: [],
    districts: [],
    units: ['OO 05', 'OO 16'].map((id) => ({ id, name: id })),
  }).store;
  const kept: RefusedMessage[] = [];
  let ids = 1_000;
  const clock = { now: () => millisecondsOf('2026-11-22T10:00:00.000Z') };
  const newUlid = () => ulidOf(++ids);
  const topic = operationsTopic(zone);
  const rows: PendingRow[] = [];
  const audit = createAudit({ zone, clock, newUlid, write: async (row) => void rows.push(row) });
  const answer = createGuardedRouter({
    zone,
    operations: createOperations({
      zone: { code: zone, name: 'Oostende' },
      commands: { zone, store, clock, newUlid, waitWithJitter: async () => {} },
      questions: { topic, readHead: async () => ({ epoch: 'NONE', seq: 0 }), reader: store },
      readFeed: async (question) => ({ ...question, head: 0, from: 1, to: 0, reset: false, entries: [] }),
      reader: directory,
      positions: { audit, readShares: async () => [], keepWatch: async () => 'KEPT' },
      map: { readMap: async () => null, addressOf: async (file) => file },
      units: {
        commands: {
          zone,
          store: operations,
          clock,
          newUlid,
          waitWithJitter: async () => {},
          remind: async () => {},
          readOrganisation: directory.organisation,
          readSettings: operations.readSettings,
        },
        questions: {
          topic,
          readHead: async () => ({ epoch: 'NONE', seq: 0 }),
          unitReader: operations.unitReader,
        },
      },
      alarms: {
        topic,
        readHead: async () => ({ epoch: 'NONE', seq: 0 }),
        alarmReader: operations.alarmReader,
      },
      messages: { keep: async () => {}, list: async () => ({ messages: kept, last: null }) },
      held: { all: async () => [] },
      clock,
    }),
    isRestoring,
    findCaller: async (sub, named) => {
      const state = named && (await store.read(named.id, named.commandId));
      const unit = operations.crews.get(sub);
      return {
        ...(unit === undefined ? {} : { unit }),
        person: person?.sub === sub ? person : null,
        firstLook: named && state && { ...named, state: () => state },
      };
    },
    decide,
    audit,
    clock,
  });
  const call = (operation: string, input: unknown, claims: object = { zone }) => {
    const [parent, field] = operation.split('.');
    return answer({
      parent,
      field,
      arguments: input,
      identity: { kind: 'PERSON', sub: 'voorbeeld', username: 'a.voorbeeld', groups: [], claims },
      request: { requestId: 'r-1' },
    });
  };
  return { call, store, operations, kept, rows };
};

/** An envelope whose command id is the n-th. */
export const envelope = (n: number, more: object = {}) => ({
  commandId: ulidOf(n),
  deviceId: 'tablet-0001',
  deviceSeq: n,
  tDevice: '2026-11-22T10:00:00.000Z',
  ...more,
});

export const openInput = {
  type: 'FIGHT',
  priority: 'P1',
  title: 'Vechtpartij voor een café',
  location: { address: 'Fictieve Kaai 12', accuracy: 'STREET' },
};
