import * as v from 'valibot';
import { Consulted } from '../../functions/audit/Consulted.ts';
import type { ChatTools } from '../../functions/chat/ChatTools.ts';
import { createChatOperations } from '../../functions/chat/createChatOperations.ts';
import { createIncidentOperations } from '../../functions/incident/createIncidentOperations.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { zone } from '../../functions/middleware/person.fixture.ts';
import { createUnitOperations } from '../../functions/unit/createUnitOperations.ts';
import type { ChatChange } from '../../shared/chat/ChatStore.ts';
import { createMemoryChat } from '../../shared/chat/createMemoryChat.fixture.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { officerWho, organisation } from '../../shared/directory/person.fixture.ts';
import type { Role } from '../../shared/directory/Role.ts';
import { createMemoryStore } from '../../shared/incident/createMemoryStore.fixture.ts';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import type { Refusal } from '../../shared/kernel/Refusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import { createMemoryOperations } from '../../shared/operations/createMemoryOperations.fixture.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { rememberedDecide } from '../isolation/world/rememberedDecide.ts';

export const unitIds = ['OO 01', 'OO 02', 'OO 03', 'OO 04'] as const;

const rolesOf: readonly Role[] = [
  ...Array.from({ length: 16 }, (): Role => 'OFFICER'),
  'TEAM_LEAD',
  'DISPATCHER',
  'DISPATCHER',
  'CHIEF',
];

/** Twenty people, of two teams by turns. */
export const people: readonly PersonItem[] = rolesOf.map((role, n) =>
  officerWho('ACTIVE', {
    pk: `PERSON#p-${n}`,
    sub: `p-${n}`,
    name: `Mens ${n}`,
    roles: [role],
    team: n % 2 === 0 ? 'A' : 'B',
  }),
);

/** How the feed of a topic is read; the test's own, for that is where its seeded faults are. */
export type Feeds = Pick<ChatTools, 'readHead' | 'readFeed'>;

/** The use cases of a working day with channels over stores in memory; the real policy says who may what. */
export const chatWorld = (feeds: Feeds, keeping: (change: ChatChange) => ChatChange = (change) => change) => {
  const incidents = createMemoryStore();
  const store = createMemoryOperations(incidents);
  const chat = createMemoryChat(incidents, store);
  let now = millisecondsOf('2026-11-22T10:00:00.000Z');
  let ids = 0;
  const clock = { now: () => now };
  const newUlid = () => v.parse(UlidSchema, `01JDZ${String(++ids).padStart(21, '0')}`);
  const waitWithJitter = async () => {};
  const remind = async () => {};
  const units = unitIds.map((id) => ({ id, name: id }));
  const readOrganisation = async () => ({ ...organisation, placements: 0, units });
  const tools = { zone, clock, newUlid, waitWithJitter, remind, readOrganisation };
  const changes = { ...tools, store, readSettings: store.readSettings };
  const operations = {
    ...createIncidentOperations({ ...tools, store: incidents }, changes),
    ...createUnitOperations({
      commands: changes,
      questions: { topic: operationsTopic(zone), readHead: feeds.readHead, unitReader: store.unitReader },
    }),
    ...createChatOperations({
      ...tools,
      ...feeds,
      store: { ...chat, store: (change) => chat.store(keeping(change)) },
      reader: chat,
      directory: {
        findAll: async (wanted) => people.filter(({ sub }) => wanted.includes(sub)),
        roster: async () => [],
        organisation: readOrganisation,
      },
      eraseSecret: async () => true,
    }),
  };
  const contextOf = (person: PersonItem, name: OperationName) => {
    const unit = store.crews.get(person.sub);
    const session = { id: `session of ${person.sub}`, startedAt: now };
    const more = { session, ...(unit === undefined ? {} : { unit }) };
    return callContextOf(person, name, more, rememberedDecide);
  };
  const use = async (
    person: PersonItem,
    name: OperationName,
    input: object,
  ): Promise<Result<unknown, Refusal>> => {
    const useCase = operations[name];
    if (useCase === undefined) throw new Error(`Nobody to do ${name}`);
    const answer = await useCase(input, contextOf(person, name));
    return answer.ok && answer.value instanceof Consulted ? accepted(answer.value.value) : answer;
  };
  return {
    incidents,
    store,
    chat,
    newUlid,
    ask: use,
    /** A command, under an id of its own. */
    command: (person: PersonItem, name: OperationName, input: object) => {
      now += 1_000;
      const envelope = { commandId: newUlid(), deviceId: 'model-00001', deviceSeq: 1, tDevice: isoOf(now) };
      return use(person, name, { envelope, input });
    },
  };
};

export type ChatWorld = ReturnType<typeof chatWorld>;
