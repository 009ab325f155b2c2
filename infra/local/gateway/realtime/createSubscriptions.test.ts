import { describe, expect, it } from 'vitest';
import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import type { OpenedSubscription } from '../execute/OpenSubscription.ts';
import type { Caller } from '../model/Caller.ts';
import { createCounters } from './Counters.ts';
import { createSubscriptionIndex } from './createSubscriptionIndex.ts';
import { createSubscriptions } from './createSubscriptions.ts';
import { openedSubscription } from './fixture/openedSubscription.ts';
import { stubApi } from './fixture/stubApi.ts';
import { standardLimits } from './RealtimeLimits.ts';

const caller: Caller = { mode: 'API_KEY', expiresAt: 1e15 };
const untilRevoked = {
  filterGroup: [{ filters: [{ fieldName: 'sub', operator: 'eq' as const, value: 'anna' }] }],
};
const revoked = { subscriptionField: 'incidents', payload: { sub: 'anna' } };

/** The subscriptions of one connection whose openings wait until the test lets them go. */
const desk = (limits = {}) => {
  const said: {
    type: string;
    id?: string;
    payload?: { errors: { errorType?: string; message: string }[] };
  }[] = [];
  const waiting: ((opened?: Partial<OpenedSubscription>) => void)[] = [];
  const index = createSubscriptionIndex();
  const counters = createCounters();
  const faults: unknown[] = [];
  const subscriptions = createSubscriptions(
    {
      api: stubApi(),
      authenticate: async (_api, headers) =>
        headers.authorization === 'bad'
          ? refused({ errorType: 'UnauthorizedException', message: 'Token has expired.' })
          : accepted(caller),
      openSubscription: (_api, _caller, { query }) =>
        new Promise((resolve, reject) => {
          if (query === 'throw') return reject(new Error('no idea'));
          if (query === 'refuse')
            return resolve(
              refused([
                {
                  errorType: 'Unauthorized',
                  message: 'Not Authorized to access incidents on type Subscription',
                },
              ]),
            );
          waiting.push((opened) => resolve(accepted(openedSubscription(opened))));
        }),
      clock: { now: () => 0 },
      limits: { ...standardLimits, ...limits },
      index,
      counters,
      report: (fault) => faults.push(fault),
      sourceIp: '127.0.0.1',
      requestHeaders: {},
    },
    {
      send: (text) => said.push(JSON.parse(text)),
      write: () => true,
      ping: () => undefined,
      pong: () => undefined,
    },
  );
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    said,
    waiting,
    index,
    counters,
    faults,
    subscriptions,
    settled,
    start: (id: string, query = 'subscription', authorization = 'good') =>
      void subscriptions.start({
        type: 'start',
        id,
        request: { query, variables: {}, operationName: null },
        authorization: { authorization },
      }),
  };
};

describe('the subscriptions of a connection', () => {
  it('acknowledge a start when it is open, and complete a stop', async () => {
    const { start, waiting, settled, said, subscriptions, index } = desk();
    start('1');
    await settled();
    expect(said).toEqual([]);
    waiting[0]?.();
    await settled();
    expect(index.counts().subscriptions).toBe(1);
    subscriptions.stop('1');

    expect(said).toEqual([
      { type: 'start_ack', id: '1' },
      { type: 'complete', id: '1' },
    ]);
    expect(index.counts().subscriptions).toBe(0);
  });

  it('refuse who may not: a bad token, a field that is not theirs; and free the id again', async () => {
    const { start, settled, said, counters } = desk();
    start('1', 'subscription', 'bad');
    start('2', 'refuse');
    await settled();
    start('2', 'refuse');
    await settled();

    expect(said.map(({ id, payload }) => [id, payload?.errors[0]?.errorType])).toEqual([
      ['1', 'UnauthorizedException'],
      ['2', 'Unauthorized'],
      ['2', 'Unauthorized'],
    ]);
    expect(counters.refusedStarts).toBe(3);
  });

  it('refuse an id twice, also while the first is being opened', async () => {
    const { start, settled, said, waiting } = desk();
    start('1');
    start('1');
    await settled();
    waiting[0]?.();
    await settled();
    start('1');
    await settled();

    expect(said.map(({ type, payload }) => payload?.errors[0]?.message ?? type)).toEqual([
      'Duplicated operation with id 1',
      'start_ack',
      'Duplicated operation with id 1',
    ]);
  });

  it('count those being opened against the limit', async () => {
    const { start, settled, said, waiting, subscriptions } = desk({ subscriptionsPerConnection: 2 });
    for (const id of ['1', '2', '3']) start(id);
    await settled();
    expect(said).toEqual([
      {
        type: 'error',
        id: '3',
        payload: {
          errors: [
            { errorType: 'MaxSubscriptionsReachedError', message: 'Max number of 2 subscriptions reached' },
          ],
        },
      },
    ]);
    subscriptions.stop('1');
    start('3');
    await settled();
    for (const open of waiting) open();
    await settled();
    expect(said.filter(({ type }) => type === 'start_ack').map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('refuse who asks too fast, without an id', async () => {
    const { start, settled, said } = desk({ startsPerSecond: 1 });
    start('1');
    start('2');
    await settled();
    expect(said).toEqual([
      {
        type: 'error',
        payload: { errors: [{ errorType: 'LimitExceededError', message: 'Rate limit exceeded' }] },
      },
    ]);
  });

  it('do not start what was stopped while it was being opened', async () => {
    const { start, settled, said, waiting, subscriptions, index } = desk();
    start('1');
    await settled();
    subscriptions.stop('1');
    waiting[0]?.();
    await settled();

    expect(said).toEqual([{ type: 'complete', id: '1' }]);
    expect(index.counts().subscriptions).toBe(0);
  });

  it('do not start anything on a connection that is gone', async () => {
    const { start, settled, said, waiting, subscriptions, index } = desk();
    start('1');
    await settled();
    subscriptions.clear();
    waiting[0]?.();
    await settled();

    expect(said).toEqual([]);
    expect(index.counts().subscriptions).toBe(0);
  });

  it('cut off one whose right was withdrawn while it was being opened', async () => {
    const { start, settled, said, waiting, subscriptions, index, counters } = desk();
    start('1');
    start('2');
    await settled();
    subscriptions.invalidate(revoked);
    for (const open of waiting) open({ invalidationFilter: untilRevoked });
    start('3');
    await settled();
    waiting[2]?.({ invalidationFilter: untilRevoked });
    await settled();

    expect(said.filter(({ type }) => type === 'complete').map(({ id }) => id)).toEqual(['1', '2']);
    expect(counters.invalidated).toBe(2);
    expect(index.counts().subscriptions).toBe(1);
  });

  it('tell a stop of nothing that there is nothing', () => {
    const { said, subscriptions } = desk();
    subscriptions.stop('x');
    expect(said).toMatchObject([
      { type: 'error', id: 'x', payload: { errors: [{ errorType: 'UnknownOperationError' }] } },
    ]);
  });

  it('answer a fault of ours without what it was, and report it', async () => {
    const { start, settled, said, faults } = desk();
    start('1', 'throw');
    await settled();
    expect(said).toMatchObject([
      { type: 'error', id: '1', payload: { errors: [{ errorType: 'InternalFailure' }] } },
    ]);
    expect(JSON.stringify(said)).not.toContain('no idea');
    expect(faults).toHaveLength(1);
  });
});
