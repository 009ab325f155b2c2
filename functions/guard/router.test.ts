import { describe, expect, test } from 'vitest';
import { envelope, graphqlFunction, openInput } from '../graphql/graphqlFunction.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';

const open = { envelope: envelope(1), input: openInput };

describe('a call of the API', () => {
  test('by a dispatcher of the zone is answered', async () => {
    const { call } = graphqlFunction();

    const reply = await call('Mutation.openIncident', open);

    expect(reply).toMatchObject({
      ok: true,
      value: {
        commandId: open.envelope.commandId,
        incident: { version: 1, state: 'NEW', allowedActions: ['ADD_NOTE', 'CHANGE_PRIORITY', 'CLOSE'] },
      },
    });
  });

  test.each([
    { who: 'nobody the directory knows', person: null, code: 'person.unknown' },
    { who: 'somebody suspended', person: personWith(['DISPATCHER'], 'SUSPENDED'), code: 'person.notActive' },
    { who: 'somebody who left', person: personWith(['DISPATCHER'], 'LEFT'), code: 'person.notActive' },
    { who: 'somebody without the role', person: personWith(['OFFICER']), code: 'access.denied' },
    { who: 'somebody without any role', person: personWith([]), code: 'access.denied' },
  ])('by $who is refused as $code and changes nothing', async ({ person, code }) => {
    const { call, store } = graphqlFunction(person);
    const before = store.digest();

    const reply = await call('Mutation.openIncident', open);

    expect(reply).toMatchObject({ ok: false, refusal: { errorType: 'FORBIDDEN', code } });
    expect(store.digest()).toBe(before);
  });

  test.each([{ zone: '5450' }, { zone: '54490' }, { zone: '' }, {}])(
    'with a token that says %o is refused',
    async (claims) => {
      const { call } = graphqlFunction();

      const reply = await call('Query.me', {}, claims);

      expect(reply).toMatchObject({ ok: false, refusal: { code: 'zone.claimDiffers' } });
    },
  );

  test.each(['Query.everything', 'Mutation.publish', 'Query.constructor', 'Query.__proto__', 'toString.'])(
    'of %s, which has no row in the table of rights, is refused to everybody',
    async (operation) => {
      const { call } = graphqlFunction(personWith(['DISPATCHER', 'ZONE_ADMIN', 'CHIEF']));

      const reply = await call(operation, {});

      expect(reply).toMatchObject({ ok: false, refusal: { code: 'access.denied' } });
    },
  );

  test('that one may not make says nothing of whether it was well-formed', async () => {
    const { call } = graphqlFunction(personWith(['OFFICER']));

    expect(await call('Mutation.openIncident', { nonsense: true })).toMatchObject({
      refusal: { code: 'access.denied' },
    });
  });
});
