import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, answerOf, codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

describe('somebody who lost their phone', () => {
  const lost = { personId: 'fictiva', reason: 'Telefoon verloren op 21 november' };

  test('gets a first password, shown once and stored nowhere, and enrols anew; every session is over', async () => {
    const { call, memory, users } = directoryFunction([administratorItem, officer]);
    await call('registerDevice', 1, { device: 'PHONE', client: 'patrol' }, officer);

    const first = answerOf(await call('resetSignIn', 2, lost));
    const again = answerOf(await call('resetSignIn', 2, lost));

    expect(first).toMatchObject({ repeated: false, firstPassword: 'Geheim-2-niet-bewaard' });
    expect(again).toMatchObject({ repeated: true, firstPassword: null });
    expect(users.get('l.fictiva')).toMatchObject({
      password: 'Geheim-2-niet-bewaard',
      authenticator: false,
      state: 'ENABLED',
      signedOut: 1,
    });
    expect(memory.persons.get('fictiva')?.signedOutBefore).toBeGreaterThan(0);
    expect((await memory.store.sessions('fictiva')).every(({ endedAt }) => endedAt !== undefined)).toBe(true);
    expect(memory.rows.at(-1)).toMatchObject({
      type: 'person.signInReset',
      audit: { reason: { code: 'STAFF_MATTER', linkId: 'fictiva', text: lost.reason } },
    });
    expect(JSON.stringify([memory.rows, [...memory.commands.values()]])).not.toContain('niet-bewaard');
  });

  test.each([
    { who: 'the administrator themselves', personId: 'bedacht', state: 'ACTIVE', code: 'person.ownRights' },
    { who: 'nobody', personId: 'niemand', state: 'ACTIVE', code: 'person.notFound' },
    { who: 'somebody suspended', personId: 'fictiva', state: 'SUSPENDED', code: 'person.notNow' },
  ] as const)('$who: $code, and no account is touched', async ({ personId, state, code }) => {
    const { call, users } = directoryFunction([administratorItem, officerWho(state)]);
    const before = JSON.stringify([...users]);

    expect(codeOf(await call('resetSignIn', 1, { ...lost, personId }))).toBe(code);
    expect(JSON.stringify([...users])).toBe(before);
  });

  test('never can sign in with less than before, wherever the first run died, and a second command ends it', async () => {
    const names = ['storePerson', 'forgetSignIn', 'setFirstPassword', 'bring'];
    const moments = names.flatMap((name) => [`before ${name}`, `after ${name}`]);
    for (const moment of moments) {
      const { call, memory, users, world, care } = directoryFunction([administratorItem, officer]);
      const own = users.get('l.fictiva');
      if (own !== undefined) own.password = 'zelf gekozen';
      let died = false;
      world.interrupt = (now) => {
        if (now !== moment || died) return;
        died = true;
        throw new Error('killed');
      };
      await call('resetSignIn', 1, lost).catch(() => undefined);

      const half = users.get('l.fictiva');
      expect(half?.password === 'zelf gekozen' && !half.authenticator, moment).toBe(false);
      world.now += 61_000;
      const answer = answerOf(await call('resetSignIn', 2, lost));
      world.now += 61_000;
      await care.mend();

      expect(died, moment).toBe(true);
      expect(users.get('l.fictiva'), moment).toMatchObject({
        password: answer.firstPassword,
        authenticator: false,
        state: 'ENABLED',
      });
      expect(memory.due.size, moment).toBe(0);
    }
    console.log(`directory: ${moments.length} deaths while a sign-in is reset, all healed`);
  });
});
