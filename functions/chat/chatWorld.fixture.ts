import * as v from 'valibot';
import { createMemoryChat, type MemoryChat } from '../../shared/chat/createMemoryChat.fixture.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Role } from '../../shared/directory/Role.ts';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { incidentId, incidentIn } from '../../shared/incident/incident.fixture.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import { officer, unitId, unitOnShift } from '../../shared/unit/unit.fixture.ts';
import { Consulted } from '../audit/Consulted.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import type { ChatTools } from './ChatTools.ts';
import { createChatOperations } from './createChatOperations.ts';

/** Milliseconds; each command is a second after the one before. */
const began = millisecondsOf('2026-11-22T20:00:00.000Z');

/** A ULID of the tests' own. */
export const id = (n: number) => v.parse(UlidSchema, `01JDZ${String(n).padStart(21, '0')}`);

const somebody = (sub: string, role: Role, more: Partial<PersonItem> = {}): PersonItem => ({
  ...personWith([role]),
  pk: `PERSON#${sub}`,
  sub,
  name: sub,
  ...more,
});

/** The unit in the incident's channel; its crew is officer `fictiva`. */
export const onIncident: Unit = {
  ...unitOnShift,
  assignment: {
    incidentId,
    number: '5449-2026-000001',
    priority: 'P1',
    title: 'Vechtpartij voor een café',
    state: 'ON_SCENE',
    since: '2026-11-22T19:00:00.000Z',
  },
};

/**
 * A zone that talks: at the desk `desk`, leading `lead`, on the street `fictiva` on an incident with OO 05, `an` and `bo` of team
 * A on duty with OO 07, `off` at home. The chat's store is the one given, or one in memory.
 */
export const chatWorld = (chat?: Pick<ChatTools, 'store' | 'reader' | 'waitWithJitter'>) => {
  const incidents = createMemoryStore();
  const operations = createMemoryOperations(incidents);
  const memory: MemoryChat = createMemoryChat(incidents, operations);
  incidents.incidents.set(incidentId, {
    ...incidentIn('ON_SCENE'),
    assignments: [
      {
        unitId,
        callSign: unitId,
        support: false,
        state: 'ON_SCENE',
        alertedAt: '2026-11-22T19:00:00.000Z',
        by: officer,
      },
    ],
  });
  operations.units.set(unitId, onIncident);
  operations.units.set('OO 07', {
    ...unitOnShift,
    callSign: 'OO 07',
    crew: ['an', 'bo'].map((personId) => ({ personId, name: personId, role: 'LEAD' })),
  });
  const people = [
    somebody('desk', 'DISPATCHER'),
    somebody('lead', 'TEAM_LEAD'),
    somebody('fictiva', 'OFFICER', { team: 'A' }),
    somebody('an', 'OFFICER', { team: 'A' }),
    somebody('bo', 'OFFICER', { team: 'A' }),
    somebody('off', 'OFFICER', { team: 'A' }),
    somebody('admin', 'ZONE_ADMIN'),
  ];
  const units: Readonly<Record<string, string>> = { fictiva: unitId, an: 'OO 07', bo: 'OO 07' };
  const erased: string[] = [];
  const time = { now: began };
  const feed: unknown[] = [];
  const tools: ChatTools = {
    zone,
    store: memory,
    reader: memory,
    waitWithJitter: async () => {},
    ...chat,
    clock: { now: () => time.now },
    remind: async () => {},
    directory: {
      findAll: async (subs) => people.filter(({ sub }) => subs.includes(sub)),
      roster: async () => people,
      organisation: async () => ({
        version: 1,
        placements: 0,
        teams: [{ id: 'A', name: 'Ploeg A' }],
        districts: [],
        units: [],
      }),
    },
    readHead: async () => ({ epoch: 'E', seq: feed.length }),
    readFeed: async ({ topic, after }) => {
      const entries = incidents.rows
        .filter((row) => row.topic === topic)
        .map((row, index) => ({ ...row, seq: index + 1 }))
        .filter(({ seq }) => seq > after);
      return {
        topic,
        epoch: 'E',
        head: entries.length,
        from: after + 1,
        to: after + entries.length,
        reset: false,
        entries,
      };
    },
    eraseSecret: async (of) => {
      erased.push(of);
      return true;
    },
  };
  const operationsOf = createChatOperations(tools);
  let commands = 0;
  /** What the person asks, answered with what the API would show; a refusal is a value. */
  const ask = async (
    who: string,
    name: OperationName,
    input: unknown,
    more: { readonly unit?: string | null } = {},
  ): Promise<Result<Record<string, unknown>, Refusal>> => {
    const person = people.find(({ sub }) => sub === who);
    const useCase = operationsOf[name];
    if (person === undefined || useCase === undefined) throw new Error(`${who} ${name}`);
    time.now += 1_000;
    const unit = more.unit === undefined ? units[who] : (more.unit ?? undefined);
    const answer = await useCase(
      input,
      callContextOf(person, name, { ...(unit === undefined ? {} : { unit }) }),
    );
    if (!answer.ok) return answer;
    const value = answer.value instanceof Consulted ? answer.value.value : answer.value;
    return { ok: true, value: JSON.parse(JSON.stringify(value)) };
  };
  const envelope = (n?: number) => ({
    commandId: id(n ?? 900_000 + commands++),
    deviceId: 'device-of-tests',
    deviceSeq: commands,
    tDevice: isoOf(time.now),
  });
  const say = (who: string, channelId: string, n: number, more: object = {}) =>
    ask(who, 'Mutation.postMessage', {
      envelope: envelope(),
      input: { channelId, messageId: id(n), kind: 'TEXT', text: `bericht ${n}`, ...more },
    });
  const tell = (who: string, name: OperationName, input: object) =>
    ask(who, name, { envelope: envelope(), input });
  /** The texts somebody reads in a channel, or the code of why not. */
  const reads = async (who: string, channelId: string, more: { unit?: string | null } = {}) => {
    const page = await ask(who, 'Query.messages', { channelId }, more);
    return page.ok
      ? v.parse(v.array(v.object({ id: v.string() })), page.value.items).map((one) => one.id)
      : page.refusal.code;
  };
  return { ask, say, tell, reads, envelope, incidents, operations, memory, erased, time, people, tools };
};
