import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createAudit } from '../audit/createAudit.ts';
import { envelope, graphqlFunction, openInput } from '../graphql/graphqlFunction.fixture.ts';
import { personWith, zone } from '../middleware/person.fixture.ts';
import { createDecide } from '../policy/createDecide.ts';
import { createGuardedRouter } from './createGuardedRouter.ts';

const open = { envelope: envelope(1), input: openInput };

const never = (): never => {
  throw new Error('Nobody should come here.');
};

describe('a call of the API', () => {
  test('by a dispatcher of the zone is answered', async () => {
    const { call } = graphqlFunction();

    const reply = await call('Mutation.openIncident', open);

    expect(reply).toMatchObject({
      ok: true,
      value: {
        commandId: open.envelope.commandId,
        incident: {
          version: 1,
          state: 'NEW',
          allowedActions: expect.arrayContaining(['ADD_NOTE', 'CHANGE_PRIORITY', 'CLOSE']),
        },
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

  test('of a zone whose store came back from an older copy is refused, and nothing is read or changed', async () => {
    const restoring = graphqlFunction(undefined, async () => true);
    const before = restoring.store.digest();

    for (const [name, input] of [
      ['Mutation.openIncident', open],
      ['Query.incidents', { filter: 'OPEN' }],
      ['Query.me', {}],
      ['Subscription.incidents', {}],
    ] as const)
      expect(await restoring.call(name, input)).toEqual({
        ok: false,
        refusal: { errorType: 'SOURCE_UNAVAILABLE', code: 'zone.restoring' },
      });
    expect(restoring.store.digest()).toBe(before);
    expect(restoring.rows).toEqual([]);
    // Who is nobody of the zone learns nothing of its state.
    expect(await graphqlFunction(null, async () => true).call('Query.me', {})).toMatchObject({
      refusal: { code: 'person.unknown' },
    });
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

  test('that only warms the function up asks the policy about each operation, for nobody', async () => {
    const asked: PolicyRequest[] = [];
    const decide = (request: PolicyRequest) => {
      asked.push(request);
      return { effect: 'deny', policies: [] } as const;
    };
    const nobody = async () => ({ person: null, firstLook: null });
    const operations = { 'Query.me': async () => accepted(1), 'Query.incident': async () => accepted(2) };
    const router = createGuardedRouter({
      zone,
      operations,
      decide,
      findCaller: nobody,
      isRestoring: async () => false,
      audit: createAudit({
        zone,
        clock: { now: () => 0 },
        newUlid: () => never(),
        write: async () => never(),
      }),
      clock: { now: () => 0 },
    });

    const replies = [await router({ warmUp: true }), await router({ warmUp: 1 }), await router({})];

    expect(replies).toEqual(
      replies.map(() => refused({ errorType: 'UNAUTHENTICATED', code: 'identity.notAPerson' })),
    );
    expect(asked.map(({ action, principal }) => [action, principal.state, principal.roles])).toEqual([
      ['Query.me', 'LEFT', []],
      ['Query.incident', 'LEFT', []],
    ]);
    expect(createDecide(policyBook)(asked[0] ?? never()).effect).toBe('deny');
  });

  test('that one may not make says nothing of whether it was well-formed', async () => {
    const { call } = graphqlFunction(personWith(['OFFICER']));

    expect(await call('Mutation.openIncident', { nonsense: true })).toMatchObject({
      refusal: { code: 'access.denied' },
    });
  });
});
