import { setTimeout as wait } from 'node:timers/promises';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { monotonicFactory } from 'ulid';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDirectoryStore } from '../../functions/adapters/dynamodb/directory/createDirectoryStore.ts';
import type { Accounts } from '../../functions/directory/Accounts.ts';
import { createAccountCare } from '../../functions/directory/createAccountCare.ts';
import { createDirectoryOperations } from '../../functions/directory/createDirectoryOperations.ts';
import { callContextOf } from '../../functions/middleware/callContext.fixture.ts';
import { zone } from '../../functions/middleware/person.fixture.ts';
import type { DirectoryStore } from '../../shared/directory/DirectoryStore.ts';
import { evolve } from '../../shared/directory/evolve.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import type { Role } from '../../shared/directory/Role.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { createStoreTables, type StoreTables } from './createStoreTables.ts';
import { storeEndpoint } from './storeEndpoint.ts';

let tables: StoreTables;
beforeAll(async () => {
  tables = await createStoreTables(storeEndpoint());
});

const ulid = monotonicFactory();
const reason = 'Proef in de opslag';
let made = 0;

/** The directory's commands over real tables, with accounts that are always there. */
const directory = (meddle: (store: DirectoryStore) => DirectoryStore = (store) => store) => {
  const real = createDirectoryStore({
    client: tables.client,
    directoryTable: tables.directory,
    operationsTable: tables.operations,
  });
  const accounts: Accounts = {
    create: async ({ username }) => ({ sub: `sub-${username.replaceAll('.', '-')}` }),
    setFirstPassword: async () => undefined,
    forgetSignIn: async () => undefined,
    isPassword: async () => true,
    setPassword: async () => 'SET',
    bring: async () => undefined,
  };
  const clock = { now: () => Date.now() };
  const store = meddle(real);
  const operations = createDirectoryOperations({
    zone,
    store,
    accounts,
    care: createAccountCare({ store, accounts, clock, onFault: () => undefined }),
    clock,
    newPassword: () => 'Eenmalig-2026!',
    waitWithJitter: (attempt) => wait(Math.random() * 20 * attempt),
  });
  const send = (name: string, input: object, by: PersonItem, commandId = ulid()) => {
    const envelope = {
      commandId,
      deviceId: 'desk-00001',
      deviceSeq: 1,
      tDevice: '2026-11-22T10:00:00.000Z',
    };
    const useCase = operations[`Mutation.${name}`];
    if (useCase === undefined) throw new Error(`no ${name}`);
    return useCase({ envelope, input }, callContextOf(by, `Mutation.${name}` as OperationName));
  };
  return { store: real, send };
};

/** Somebody who is in the directory already. */
const somebody = async (store: DirectoryStore, roles: readonly Role[]): Promise<PersonItem> => {
  const sub = `iemand-${++made}-${ulid()}`;
  const person = evolve(
    null,
    {
      type: 'person.added',
      username: sub.toLowerCase(),
      name: 'I. Emand',
      roles,
      districts: [],
      languages: ['nl'],
    },
    {
      sub,
      version: 1,
      at: new Date().toISOString(),
      actor: { kind: 'SYSTEM', id: 'test', name: 'Test' },
    },
  );
  expect(await store.storePerson({ basedOn: 0, person, rows: [], relyingOn: [] })).toBe('STORED');
  return person;
};

/** The journal rows of an aggregate, as they wait for the sequencer. */
const pendingRowsOf = async (pk: string) => {
  const { Items = [] } = await tables.client.send(
    new QueryCommand({
      TableName: tables.operations,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :pending)',
      ExpressionAttributeValues: { ':pk': pk, ':pending': 'PENDING#' },
      ConsistentRead: true,
    }),
  );
  return Items;
};

const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) =>
  answer.ok ? 'done' : answer.refusal?.code;

describe('a command about a person', () => {
  test('sent ten times at once has one effect and one answer', async () => {
    const { store, send } = directory();
    const administrator = await somebody(store, ['ZONE_ADMIN']);
    let sent = 0;
    for (let round = 0; round < 5; round++) {
      const officer = await somebody(store, ['OFFICER']);
      const id = ulid();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () =>
          send('suspendPerson', { personId: officer.sub, reason }, administrator, id),
        ),
      );
      sent += answers.length;

      const said = new Set(
        answers.map((answer) =>
          JSON.stringify(answer.ok ? { ...(answer.value as object), repeated: null } : answer),
        ),
      );
      const first = answers.filter(
        (answer) => answer.ok && (answer.value as { repeated: boolean }).repeated === false,
      );
      const rows = await pendingRowsOf(officer.pk);
      expect(said.size).toBe(1);
      expect(first).toHaveLength(1);
      expect(rows).toHaveLength(1);
      expect(await store.find(officer.sub)).toMatchObject({ version: 2, state: 'SUSPENDED' });
    }
    console.log(`directory store: ${sent} commands, 5 effects`);
  });

  test('that adds somebody, sent six times at once, makes one person and shows one password', async () => {
    const { store, send } = directory();
    const administrator = await somebody(store, ['ZONE_ADMIN']);
    for (let round = 0; round < 8; round++) {
      const id = ulid();
      const input = {
        username: `nieuw.${round}.${Date.now() % 100_000}`,
        name: 'N. Ieuw',
        roles: ['OFFICER'],
        languages: ['nl'],
      };
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => send('addPerson', input, administrator, id)),
      );

      const shown = answers.filter(
        (answer) => answer.ok && (answer.value as { firstPassword: unknown }).firstPassword !== null,
      );
      const listed = (await store.roster()).filter(({ username }) => username === input.username);
      expect(answers.map(codeOf)).toEqual(Array.from({ length: 6 }, () => 'done'));
      expect(shown).toHaveLength(1);
      expect(listed).toHaveLength(1);
    }
  });

  test('leaves its note, its row, its list entry and its answer, or nothing', async () => {
    const { store, send } = directory();
    const administrator = await somebody(store, ['ZONE_ADMIN']);
    const officer = await somebody(store, ['OFFICER']);

    await send('changeRights', { personId: officer.sub, roles: ['DISPATCHER'], reason }, administrator);
    const stale = await store.storePerson({
      basedOn: 1,
      person: { ...officer, version: 2, roles: ['CHIEF'] },
      rows: [],
      relyingOn: [],
    });

    const listed = (await store.roster()).find(({ sub }) => sub === officer.sub);
    expect(stale).toBe('STALE');
    expect(listed).toMatchObject({ roles: ['DISPATCHER'], version: 2 });
    expect(await store.find(officer.sub)).toMatchObject({ roles: ['DISPATCHER'], rightsVersion: 2 });
    expect((await store.accountsDue()).some(({ sub }) => sub === officer.sub)).toBe(false);
  });
});

describe('two administrators who suspend each other at once', () => {
  const duel = async (meddle?: (store: DirectoryStore) => DirectoryStore) => {
    const { store, send } = directory(meddle);
    const [one, other] = await Promise.all([
      somebody(store, ['ZONE_ADMIN']),
      somebody(store, ['ZONE_ADMIN']),
    ]);
    const answers = await Promise.all([
      send('suspendPerson', { personId: other.sub, reason }, one),
      send('suspendPerson', { personId: one.sub, reason }, other),
    ]);
    const left = (await store.findAll([one.sub, other.sub])).filter(({ state }) => state === 'ACTIVE').length;
    return { left, codes: answers.map(codeOf) };
  };

  test('never both succeed', async () => {
    const rounds = 25;
    let denied = 0;
    for (let round = 0; round < rounds; round++) {
      const { left, codes } = await duel();
      expect(left).toBe(1);
      denied += codes.filter((code) => code === 'access.denied').length;
    }
    expect(denied).toBe(rounds);
    console.log(`directory store: ${rounds} duels of administrators, one left each time`);
  });

  test('a seeded fault, a store that forgets whom a decision stood on, is noticed', async () => {
    const forgetful = (store: DirectoryStore): DirectoryStore => ({
      ...store,
      storePerson: (change) => store.storePerson({ ...change, relyingOn: [] }),
    });
    let gone = 0;
    for (let round = 0; round < 10 && gone === 0; round++) gone += (await duel(forgetful)).left === 0 ? 1 : 0;

    expect(gone).toBe(1);
  });
});

test('a part of the organisation never goes while somebody is placed in it', async () => {
  const { store, send } = directory();
  const administrator = await somebody(store, ['ZONE_ADMIN']);
  const rounds = 15;
  for (let round = 0; round < rounds; round++) {
    const officer = await somebody(store, ['OFFICER']);
    const unit = { id: `OO ${round}`, name: `OO ${round}` };
    const kept = (await store.organisation()).units;
    const parts = (units: readonly object[]) => ({ teams: [], districts: [], units });
    expect(codeOf(await send('changeOrganisation', parts([...kept, unit]), administrator))).toBe('done');

    await Promise.all([
      send('changeOrganisation', parts(kept), administrator),
      send(
        'changePerson',
        { personId: officer.sub, name: 'I. Emand', unit: unit.id, districts: [], languages: ['nl'] },
        administrator,
      ),
    ]);

    const { unit: placed } = v.parse(
      v.looseObject({ unit: v.optional(v.string()) }),
      await store.find(officer.sub),
    );
    const there = (await store.organisation()).units.some(({ id }) => id === unit.id);
    expect(placed === undefined || there).toBe(true);
  }
  console.log(
    `directory store: ${rounds} races between a placement and a part that is to go, nobody stranded`,
  );
});
