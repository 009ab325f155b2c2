import { readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { officerWho } from '../../shared/directory/person.fixture.ts';
import { administratorItem, directoryFunction } from './directory.fixture.ts';

const newcomer = { username: 'n.ieuw', name: 'N. Ieuw', roles: ['OFFICER'], languages: ['nl'] };
const officer = officerWho('ACTIVE');
const reason = 'Tot het onderzoek klaar is';

const codeOf = (answer: { ok: boolean; refusal?: { code: string } }) =>
  answer.ok ? 'done' : answer.refusal?.code;
const answerOf = (answer: { ok: boolean; value?: unknown }) => answer.value as Record<string, unknown>;

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

test('of a person is shown what the contract names, and nothing the directory keeps for itself', async () => {
  const { call, memory } = directoryFunction([administratorItem, officer]);
  const { person } = answerOf(
    await call('changePerson', 1, { personId: 'fictiva', name: 'L. Fictiva-Anders', languages: ['nl'] }),
  );
  const contract = parse(readFileSync(new URL('../../shared/schema.graphql', import.meta.url), 'utf8'));
  const named = contract.definitions.flatMap((one) =>
    one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Person'
      ? (one.fields ?? []).map(({ name }) => name.value)
      : [],
  );

  expect(Object.keys(Object(person)).toSorted()).toEqual(named.toSorted());
  // There is more to a person than that.
  const kept = Object.keys(memory.persons.get('fictiva') ?? {});
  expect(kept.filter((field) => !named.includes(field))).toEqual(
    expect.arrayContaining(['pk', 'revokedSessions', 'schema', 'sub']),
  );
});

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

describe('sessions', () => {
  test('are named by their client, ended one by one or all, and only those', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);
    const registered = answerOf(await call('registerDevice', 1, { device: 'DESK', client: 'admin' }));

    const unknown = await call('revokeSession', 2, { personId: 'bedacht', sessionId: 'nergens' });
    const ended = await call('revokeSession', 3, { personId: 'bedacht', sessionId: registered.id });

    expect(registered).toMatchObject({ id: 'session-1', device: 'DESK', current: true, endedAt: null });
    expect(codeOf(unknown)).toBe('session.notFound');
    expect(ended).toMatchObject({ ok: true, value: [{ id: 'session-1', endedAt: expect.any(String) }] });
    expect(memory.persons.get('bedacht')?.revokedSessions.map(({ id }) => id)).toEqual(['session-1']);
    expect(memory.rows.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'session.registered session-1',
      'session.revoked bedacht',
    ]);
  });

  test('that are named again by another of its clients go on: one sign-in is one sign-in in the journal', async () => {
    const { call, memory } = directoryFunction([administratorItem]);
    await call('registerDevice', 1, { device: 'DESK', client: 'admin' });
    await call('registerDevice', 2, { device: 'DESK', client: 'desk' });

    expect(memory.rows.map(({ type, version }) => `${type} ${version}`)).toEqual([
      'session.registered 1',
      'session.continued 2',
    ]);
    expect(await memory.store.sessions('bedacht')).toMatchObject([{ id: 'session-1', client: 'desk' }]);
  });

  test('of others are ended by who may, and by nobody else', async () => {
    const { call } = directoryFunction([administratorItem, officer]);

    expect(codeOf(await call('revokeSession', 1, { personId: 'bedacht' }, officer))).toBe('access.denied');
    expect(codeOf(await call('revokeSession', 2, { personId: 'fictiva' }, officer))).toBe('done');
    expect(codeOf(await call('revokeSession', 3, { personId: 'fictiva' }))).toBe('done');
  });
});

describe('an act on a device', () => {
  test('is one line of the journal about who did it, with the device’s own time and no word of content', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);
    const removed = '01J0000000000000000000000A';
    const input = { act: 'QUEUE_REMOVED', reason: 'OUTDATED', removed, kind: 'incident.note' };

    expect(codeOf(await call('noteDeviceAct', 1, { act: 'PASSENGER' }, officer))).toBe('done');
    expect(codeOf(await call('noteDeviceAct', 2, input, officer))).toBe('done');
    expect(codeOf(await call('noteDeviceAct', 2, input, officer))).toBe('done');

    expect(memory.rows.map(({ type }) => type)).toEqual([
      'device.passengerScreen',
      'device.queueItemRemoved',
    ]);
    expect(memory.rows.map(({ topic }) => topic)).toEqual([undefined, undefined]);
    expect(memory.rows[0]?.audit?.subjects).toEqual([{ kind: 'PERSON', id: 'fictiva' }]);
    expect(JSON.parse(memory.rows[1]?.body ?? '')).toMatchObject({
      removed,
      reason: 'OUTDATED',
      tDevice: expect.any(String),
    });
  });

  test('says why and what was removed, in codes: free text is refused', async () => {
    const { call, memory } = directoryFunction([officer]);
    const removed = '01J0000000000000000000000A';
    const tried = [
      { act: 'QUEUE_REMOVED' },
      { act: 'QUEUE_REMOVED', reason: 'Omdat ik het zeg', removed, kind: 'incident.note' },
      { act: 'QUEUE_REMOVED', reason: 'MISTAKE', removed, kind: 'wat er stond' },
      { act: 'PASSENGER', reason: 'MISTAKE' },
    ];
    for (const input of tried)
      expect(codeOf(await call('noteDeviceAct', 1, input, officer))).toBe('input.invalid');
    expect(memory.rows).toEqual([]);
    console.log(`acts on a device: ${tried.length} wrong notes refused`);
  });
});

describe('the organisation', () => {
  const parts = { teams: [], districts: [], units: [{ id: 'OO 05', name: 'OO 05' }] };

  test('loses no part that somebody belongs to', async () => {
    const placed = officerWho('ACTIVE', { unit: 'OO 05' });
    const { call } = directoryFunction([administratorItem, placed]);

    expect(codeOf(await call('changeOrganisation', 1, { ...parts, units: [] }))).toBe('organisation.inUse');
    expect(codeOf(await call('changeOrganisation', 2, parts))).toBe('done');
    expect(
      codeOf(await call('changeOrganisation', 3, { ...parts, units: [...parts.units, ...parts.units] })),
    ).toBe('organisation.idRepeated');
    expect(codeOf(await call('changeOrganisation', 4, parts, administratorItem, { baseVersion: 1 }))).toBe(
      'organisation.changedSince',
    );
  });

  test('loses none either while somebody is being placed in it', async () => {
    const { call, memory } = directoryFunction([administratorItem, officer]);

    await Promise.all([
      call('changeOrganisation', 1, { ...parts, units: [] }),
      call('changePerson', 2, {
        personId: 'fictiva',
        name: 'L. Fictiva',
        unit: 'OO 05',
        districts: [],
        languages: ['nl'],
      }),
    ]);

    const { units } = await memory.store.organisation();
    const { unit } = memory.persons.get('fictiva') ?? {};
    expect(unit === undefined || units.some(({ id }) => id === unit)).toBe(true);
  });
});

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
