import { describe, expect, test } from 'vitest';
import { answerOf, codeOf, directoryFunction } from './directory.fixture.ts';

const newcomer = { username: 'n.ieuw', name: 'N. Ieuw', roles: ['OFFICER'], languages: ['nl'] };

describe('somebody new', () => {
  test('gets an account, and the first password is shown once and stored nowhere', async () => {
    const { call, memory, users } = directoryFunction();

    const first = answerOf(await call('addPerson', 1, newcomer));
    const again = answerOf(await call('addPerson', 1, newcomer));

    expect(first).toMatchObject({ repeated: false, firstPassword: 'Geheim-1-niet-bewaard' });
    expect(again).toMatchObject({ repeated: true, firstPassword: null });
    expect(again.person).toEqual(first.person);
    expect(users.get('n.ieuw')).toMatchObject({ password: 'Geheim-1-niet-bewaard', roles: ['OFFICER'] });
    const stored = JSON.stringify([memory.rows, [...memory.commands.values()], [...memory.persons.values()]]);
    expect(stored).toContain('n.ieuw');
    expect(stored).not.toContain('niet-bewaard');
    expect(memory.rows.map(({ type }) => type)).toEqual(['person.added']);
  });

  test.each([
    {
      what: 'the same command for somebody else',
      number: 1,
      input: { ...newcomer, name: 'A. Nders' },
      code: 'command.reused',
    },
    { what: 'another command for the same name', number: 2, input: newcomer, code: 'person.usernameTaken' },
    {
      what: 'a unit the zone does not have',
      number: 3,
      input: { ...newcomer, username: 'x.y', unit: 'XX' },
      code: 'person.unitUnknown',
    },
    {
      what: 'a role nobody knows',
      number: 4,
      input: { ...newcomer, roles: ['WIZARD'] },
      code: 'input.invalid',
    },
    {
      what: 'something an administrator cannot set',
      number: 5,
      input: { ...newcomer, rightsVersion: 9 },
      code: 'input.invalid',
    },
  ])('is not added by $what: $code', async ({ number, input, code }) => {
    const { call, users } = directoryFunction();
    await call('addPerson', 1, newcomer);
    const before = users.size;

    expect(codeOf(await call('addPerson', number, input))).toBe(code);
    expect(users.size).toBe(before);
  });

  test('is there once and whole, wherever the first run died', async () => {
    const moments = ['reserve', 'create', 'storePerson', 'setFirstPassword', 'bring'].flatMap((name) => [
      `before ${name}`,
      `after ${name}`,
    ]);
    for (const moment of moments) {
      const { call, memory, users, world, care } = directoryFunction();
      let died = false;
      world.interrupt = (now) => {
        if (now !== moment || died) return;
        died = true;
        throw new Error('killed');
      };
      await call('addPerson', 1, newcomer).catch(() => undefined);
      world.now += 61_000;

      await call('addPerson', 1, newcomer);
      world.now += 61_000;
      await care.mend();

      expect(died, moment).toBe(true);
      expect(memory.rows, moment).toHaveLength(1);
      expect(
        [...memory.persons.values()].filter(({ username }) => username === 'n.ieuw'),
        moment,
      ).toHaveLength(1);
      expect(users.get('n.ieuw'), moment).toMatchObject({ state: 'ENABLED', roles: ['OFFICER'] });
      expect(memory.due.size, moment).toBe(0);
    }
    console.log(`directory: ${moments.length} deaths while somebody is added, all healed`);
  });
});
