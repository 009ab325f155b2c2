import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { SignedInPerson } from '../app/Session.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createAccess } from './createAccess.ts';

type Answer = Awaited<ReturnType<GraphqlClient>>;

const me = (roles: readonly string[], unit: string | null = null): Answer =>
  accepted({ me: { roles, unit, name: 'L. Fictiva' } });
const no = (code: string): Answer => refused({ kind: 'refused', errorType: 'FORBIDDEN', code, params: {} });

const person: SignedInPerson = {
  id: 'p-1',
  username: 'l.fictiva',
  name: 'L. Fictiva',
  roles: ['OFFICER', 'TEAM_LEAD'],
  zoneCode: '5449',
  zoneName: 'Oostende',
  languages: ['nl'],
};

const prepare = (answers: readonly Answer[]) => {
  const timers = createFakeTimers();
  const did: string[] = [];
  let asked = 0;
  const ask: GraphqlClient = async () => {
    asked += 1;
    return answers[Math.min(asked, answers.length) - 1] ?? refused({ kind: 'unreachable' });
  };
  const access = createAccess({
    ask,
    timers,
    session: {
      person: signal<SignedInPerson | null>(person),
      withdraw: (why) => did.push(`withdrawn ${why}`),
      renew: async () => void did.push('renewed'),
    },
  });
  return { access, timers, did, asked: () => asked };
};

describe('a live connection that the zone ended', () => {
  test('leaves everything alone when the person still is who they were', async () => {
    const { access, did } = prepare([me(['TEAM_LEAD', 'OFFICER'])]);
    await access.check();
    expect(did).toEqual([]);
  });

  test.each([
    ['person.notActive', 'person'],
    ['person.notValidNow', 'period'],
    ['person.unknown', 'unknown'],
  ])('takes the screen away on %s', async (code, why) => {
    const { access, did } = prepare([no(code)]);
    await access.check();
    expect(did).toEqual([`withdrawn ${why}`]);
  });

  test('takes the screen away where only this sign-in was ended', async () => {
    const { access, did } = prepare([refused({ kind: 'unauthenticated', code: 'session.revoked' })]);
    await access.check();
    expect(did).toEqual(['withdrawn session']);
  });

  test('gets a token that says the new functions, or the new unit', async () => {
    const roles = prepare([me(['OFFICER'])]);
    await roles.access.check();
    const unit = prepare([me(['OFFICER', 'TEAM_LEAD'], 'OO 05')]);
    await unit.access.check();
    expect([roles.did, unit.did]).toEqual([['renewed'], ['renewed']]);
  });

  test('does not renew for ever where the token never comes to say it', async () => {
    const { access, did } = prepare([me(['OFFICER'])]);
    for (let n = 0; n < 10; n += 1) await access.check();
    expect(did).toEqual(['renewed', 'renewed', 'renewed']);
  });

  test('asks again while no answer comes, and acts on the one that does', async () => {
    const { access, did, timers, asked } = prepare([
      refused({ kind: 'unreachable' }),
      refused({ kind: 'unreachable' }),
      no('person.notActive'),
    ]);
    const checked = access.check();
    await timers.pass(1_100);
    await checked;
    expect(did).toEqual(['withdrawn person']);
    expect(asked()).toBe(3);
  });
});

describe('an answer to any question', () => {
  test('that takes all access away is heard; an ordinary refusal changes nothing', async () => {
    const { access, did } = prepare([]);
    const heard = access.heard(async (document) => no(document));
    await heard('incident.notFound', {});
    expect(did).toEqual([]);
    await heard('person.notActive', {});
    expect(did).toEqual(['withdrawn person']);
  });

  test('that says "not your function" makes the zone be asked once, not with each of many', async () => {
    const { access, did, asked, timers } = prepare([me(['OFFICER'])]);
    const heard = access.heard(async () => no('access.denied'));
    await Promise.all([heard('a', {}), heard('b', {}), heard('c', {})]);
    await timers.pass(1);
    await heard('d', {});
    await timers.pass(1);
    expect(asked()).toBe(1);
    expect(did).toEqual(['renewed']);
  });
});
