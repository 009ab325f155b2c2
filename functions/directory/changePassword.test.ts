import { describe, expect, test } from 'vitest';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { codeOf, directoryFunction } from './directory.fixture.ts';

const officer = officerWho('ACTIVE');

describe('one’s own password', () => {
  const old = 'Oefening-2026!';
  const next = 'een lange zin die niemand raadt';
  const world = () => {
    const made = directoryFunction([officer]);
    const user = made.users.get(officer.username);
    if (user !== undefined) user.password = old;
    return { ...made, password: () => made.users.get(officer.username)?.password };
  };

  test('changes by giving the old one, and neither is in the store or the journal', async () => {
    const { call, memory, password } = world();

    expect(codeOf(await call('changePassword', 1, { current: old, next }, officer))).toBe('done');

    expect(password()).toBe(next);
    expect(memory.rows.map(({ type }) => type)).toEqual(['session.passwordAsked']);
    expect(memory.rows[0]?.audit?.subjects).toEqual([{ kind: 'PERSON', id: officer.sub }]);
    expect(JSON.stringify([memory.rows, [...memory.commands]])).not.toMatch(/Oefening|lange zin/);
  });

  test.each([
    ['the old one is wrong', { current: 'Oefening-2025!', next }, 'account.passwordWrong'],
    ['the new one is the old one', { current: old, next: old }, 'account.passwordSame'],
    [
      'the new one is known to others',
      { current: old, next: 'Bekend-uit-een-lek' },
      'account.passwordRefused',
    ],
    [
      'the new one is words of the house',
      { current: old, next: 'Politie-Politie-2026!' },
      'account.passwordHouseWord',
    ],
    ['the new one has thirteen characters', { current: old, next: 'dertien-lange' }, 'input.invalid'],
    ['the new one begins with a blank', { current: old, next: ` ${next}` }, 'input.invalid'],
    ['the new one has a control character', { current: old, next: `${next}\u0007` }, 'input.invalid'],
    ['the old one is not said', { next }, 'input.invalid'],
  ])('stays as it was where %s', async (_, input, code) => {
    const { call, password } = world();

    expect(codeOf(await call('changePassword', 1, input, officer))).toBe(code);
    expect(password()).toBe(old);
  });

  test('is kept as it was typed: no blank within is lost, no letter is composed', async () => {
    const { call, password } = world();
    const typed = 'cafe\u0301  twee   blanco’s';

    expect(codeOf(await call('changePassword', 1, { current: old, next: typed }, officer))).toBe('done');
    expect(password()).toBe(typed);
  });

  test('wherever a call died, sent again it is changed once, and journalled before', async () => {
    let died = 0;
    for (let moment = 0; ; moment++) {
      const { call, memory, password, world: within } = world();
      let left = moment;
      within.interrupt = () => {
        if (left-- === 0) throw new Error('died here');
      };
      const first = await call('changePassword', 1, { current: old, next }, officer).catch(() => null);
      within.interrupt = () => undefined;
      if (first !== null) break;
      died += 1;
      if (password() === next) expect(memory.rows).toHaveLength(1);

      expect(codeOf(await call('changePassword', 1, { current: old, next }, officer))).toBe('done');
      expect(password()).toBe(next);
      expect(memory.rows).toHaveLength(1);
    }
    expect(died).toBe(6);
    console.log(`own password: died at ${died} moments, changed once each time`);
  });
});
