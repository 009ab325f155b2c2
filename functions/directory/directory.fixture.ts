import * as v from 'valibot';
import { createMemoryDirectory } from '../../shared/directory/createMemoryDirectory.fixture.ts';
import type { DirectoryStore } from '../../shared/directory/DirectoryStore.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { officerWho, organisation } from '../../shared/directory/person.fixture.ts';
import { type Ulid, UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { OperationName } from '../../shared/policy/operations.generated.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { zone } from '../middleware/person.fixture.ts';
import type { Accounts, WantedAccount } from './Accounts.ts';
import { createAccountCare } from './createAccountCare.ts';
import { createDirectoryOperations } from './createDirectoryOperations.ts';

export const ulidOf = (n: number): Ulid => v.parse(UlidSchema, `01JDZ${String(n).padStart(21, '0')}`);

export const administratorItem: PersonItem = officerWho('ACTIVE', {
  pk: 'PERSON#bedacht',
  sub: 'bedacht',
  username: 's.bedacht',
  name: 'S. Bedacht',
  roles: ['ZONE_ADMIN'],
});

/** An account as the pool in memory has it. */
interface PoolUser {
  readonly sub: string;
  password?: string;
  authenticator: boolean;
  state: WantedAccount['state'];
  roles: readonly string[];
  signedOut: number;
}

/**
 * The directory's function over a store and a pool in memory. `interrupt` is called before and after every effect and
 * throws to let the run die there.
 */
export const directoryFunction = (
  people: readonly PersonItem[] = [administratorItem],
  meddle: (store: DirectoryStore) => DirectoryStore = (store) => store,
) => {
  const memory = createMemoryDirectory(people, organisation);
  const users = new Map<string, PoolUser>(
    people.map(({ username, sub, roles }) => [
      username,
      { sub, authenticator: true, state: 'ENABLED', roles, signedOut: 0 },
    ]),
  );
  const world = { interrupt: (_moment: string): void => undefined, now: 1_795_338_000_000, faults: 0 };
  const act = async <T>(name: string, effect: () => T | Promise<T>): Promise<T> => {
    world.interrupt(`before ${name}`);
    const done = await effect();
    world.interrupt(`after ${name}`);
    return done;
  };
  const writes = [
    'reserve',
    'storePerson',
    'storeSession',
    'storeNote',
    'storeOrganisation',
    'beginImport',
    'endImport',
  ] as const;
  const inner = meddle(memory.store);
  const store: DirectoryStore = {
    ...inner,
    ...Object.fromEntries(
      writes.map((name) => [
        name,
        (...given: readonly unknown[]) =>
          act(name, () => Reflect.apply(inner[name] as (...all: unknown[]) => unknown, inner, given)),
      ]),
    ),
  };
  const accounts: Accounts = {
    create: ({ username }) =>
      act('create', () => {
        const known = users.get(username);
        if (known !== undefined) return known.password === undefined ? { sub: known.sub } : 'TAKEN';
        users.set(username, {
          sub: `sub-${username.replaceAll('.', '-')}`,
          authenticator: false,
          state: 'ENABLED',
          roles: [],
          signedOut: 0,
        });
        return { sub: `sub-${username.replaceAll('.', '-')}` };
      }),
    setFirstPassword: (username, password) =>
      act('setFirstPassword', () => {
        const user = users.get(username);
        if (user !== undefined) user.password = password;
      }),
    forgetSignIn: (username, password) =>
      act('forgetSignIn', () => {
        const user = users.get(username);
        if (user !== undefined) Object.assign(user, { password, authenticator: false });
      }),
    isPassword: (username, password) => act('isPassword', () => users.get(username)?.password === password),
    setPassword: (username, password) =>
      act('setPassword', () => {
        const user = users.get(username);
        if (user === undefined || password.startsWith('Bekend')) return 'REFUSED';
        user.password = password;
        return 'SET';
      }),
    bring: ({ username, state, roles, signOut }) =>
      act('bring', () => {
        const user = users.get(username);
        if (user === undefined) return;
        if (state === 'GONE') users.delete(username);
        Object.assign(user, { state, roles, signedOut: user.signedOut + (signOut ? 1 : 0) });
      }),
  };
  const clock = { now: () => world.now };
  const onFault = () => {
    world.faults += 1;
  };
  const care = createAccountCare({ store, accounts, clock, onFault });
  let passwords = 0;
  const operations = createDirectoryOperations({
    zone,
    store,
    accounts,
    care,
    clock,
    newPassword: () => `Geheim-${++passwords}-niet-bewaard`,
    waitWithJitter: async () => undefined,
  });
  const call = (
    name: string,
    envelopeNumber: number,
    input: object,
    by: PersonItem = memory.persons.get('bedacht') ?? administratorItem,
    more: object = {},
  ) => {
    const useCase = operations[`Mutation.${name}`];
    if (useCase === undefined) throw new Error(`no ${name}`);
    return useCase(
      {
        envelope: {
          commandId: ulidOf(envelopeNumber),
          deviceId: 'desk-00001',
          deviceSeq: envelopeNumber,
          tDevice: '2026-11-22T10:00:00.000Z',
          ...more,
        },
        input,
      },
      callContextOf(by, `Mutation.${name}` as OperationName),
    );
  };
  return { call, memory, users, world, care };
};

/** What an operation's answer says in a word: `done`, or why not. */
export const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) =>
  answer.ok ? 'done' : answer.refusal?.code;

/** What an operation answered. */
export const answerOf = (answer: { ok: boolean; value?: unknown }) => answer.value as Record<string, unknown>;
