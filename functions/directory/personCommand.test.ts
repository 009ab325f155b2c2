import { describe, expect, test } from 'vitest';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');
const reason = 'Tot het onderzoek klaar is';

test('who leaves a team is cut off from its channel, and nobody else from anything', async () => {
  const { call, memory } = directoryFunction([administratorItem, { ...officer, team: 'A' }]);
  const change = (n: number, more: object) =>
    call('changePerson', n, { personId: 'fictiva', name: 'L. Fictiva', languages: ['nl'], ...more });

  await change(1, { team: 'A', unit: 'OO 05' });
  await change(2, { unit: 'OO 05' });
  await change(3, { team: 'A' });

  expect(memory.rows.map(({ ends }) => ends)).toEqual([
    undefined,
    [{ channelId: 'S-A', personIds: ['fictiva'] }],
    undefined,
  ]);
});

describe('an account follows the directory', () => {
  test.each([
    { name: 'suspendPerson', input: { reason }, account: { state: 'DISABLED', signedOut: 1 } },
    {
      name: 'changeRights',
      input: { roles: ['DISPATCHER'], reason },
      account: { state: 'ENABLED', roles: ['DISPATCHER'], signedOut: 0 },
    },
    { name: 'revokeSession', input: {}, account: { state: 'ENABLED', signedOut: 1 } },
    { name: 'endPerson', input: { reason }, account: undefined },
  ])(
    '$name, also when the pool does not answer: a minute later it is there',
    async ({ name, input, account }) => {
      for (const broken of [false, true]) {
        const { call, users, world, memory, care } = directoryFunction([administratorItem, officer]);
        world.interrupt = (moment) => {
          if (broken && moment === 'before bring') throw new Error('the pool does not answer');
        };

        expect(codeOf(await call(name, 1, { personId: 'fictiva', ...input }))).toBe('done');
        expect(memory.due.size).toBe(broken ? 1 : 0);
        expect(world.faults).toBe(broken ? 1 : 0);
        world.interrupt = () => undefined;
        world.now += 61_000;
        await care.mend();

        if (account === undefined) expect(users.has('l.fictiva')).toBe(false);
        else expect(users.get('l.fictiva')).toMatchObject(account);
        expect(memory.due.size).toBe(0);
      }
    },
  );
});

describe('two administrators who take each other’s rights at once', () => {
  const other = officerWho('ACTIVE', {
    pk: 'PERSON#ander',
    sub: 'ander',
    username: 'a.nder',
    roles: ['ZONE_ADMIN'],
  });
  const run = async (meddle?: Parameters<typeof directoryFunction>[1]) => {
    const { call, memory } = directoryFunction([administratorItem, other], meddle);
    const answers = await Promise.all([
      call('suspendPerson', 1, { personId: 'ander', reason }, administratorItem),
      call('suspendPerson', 2, { personId: 'bedacht', reason }, other),
    ]);
    const left = [...memory.persons.values()].filter(({ state }: PersonItem) => state === 'ACTIVE').length;
    return { left, codes: answers.map(codeOf).sort() };
  };

  test('leave one of them, and the other is told no', async () => {
    expect(await run()).toEqual({ left: 1, codes: ['access.denied', 'done'] });
  });

  test('a seeded fault, a store that forgets whom a decision stood on, leaves none', async () => {
    const forgetful = await run((store) => ({
      ...store,
      storePerson: (change) => store.storePerson({ ...change, relyingOn: [] }),
    }));

    expect(forgetful.left).toBe(0);
  });
});
