import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { endsByItself } from '../local/gateway/appsyncjs/endsByItself.ts';
import { bundleResolver } from './bundleResolver.ts';
import { readZoneContract } from './readZoneContract.ts';

/**
 * The APPSYNC_JS files, run with the few utilities they use. What AppSync really makes of them is the gateway's and the
 * end-to-end tests' matter; here only what they say.
 */
const resolver = (name: string) => {
  const path = new URL(`../../functions/resolvers/${name}.ts`, import.meta.url).pathname;
  const script = bundleResolver(path)
    .replaceAll(
      /^import (.*) from .*$/gm,
      (_, names: string) => `const ${names.replaceAll(' as ', ': ')} = utils;`,
    )
    .replaceAll(/^export function/gm, 'function');
  const filters: unknown[] = [];
  const util = {
    error: (message: string, errorType: string, data: unknown, errorInfo: unknown) => {
      throw { message, errorType, data, errorInfo };
    },
    transform: { toSubscriptionFilter: (filter: unknown) => filter },
  };
  const ends: unknown[] = [];
  const extensions = {
    setSubscriptionFilter: (filter: unknown) => filters.push(filter),
    setSubscriptionInvalidationFilter: (filter: unknown) => ends.push(filter),
    invalidateSubscriptions: (invalidation: unknown) => ends.push(invalidation),
  };
  const { request, response } = runInNewContext(`${script}; ({ request, response })`, {
    utils: { util, extensions },
  });
  return { request, response, filters, ends };
};

/** As data: what comes out of another context has other prototypes. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return plain(error);
  }
  return 'nothing';
};

describe('invoke', () => {
  const { request, response } = resolver('invoke');
  const ctx = {
    info: { fieldName: 'me', parentTypeName: 'Query' },
    args: {},
    identity: {
      sub: 's',
      username: 'u',
      groups: ['OFFICER'],
      claims: { zone: '5449' },
      sourceIp: ['127.0.0.1'],
    },
    request: { headers: { authorization: 'Bearer geheim', 'x-amzn-requestid': 'r-1' } },
  };

  test('hands on who asks and what, and no header: no token ever reaches the function', () => {
    expect(plain(request(ctx))).toEqual({
      operation: 'Invoke',
      payload: {
        field: 'me',
        parent: 'Query',
        arguments: {},
        identity: { kind: 'PERSON', sub: 's', username: 'u', groups: ['OFFICER'], claims: { zone: '5449' } },
        request: { requestId: 'r-1' },
      },
    });
  });

  test('gives the value of an answer', () => {
    expect(response({ ...ctx, result: { ok: true, value: { id: 1 } } })).toEqual({ id: 1 });
  });

  test('makes a refusal an error with its code and what fills its text', () => {
    const refusal = { errorType: 'CONFLICT', code: 'incident.notNow', params: { state: 'CLOSED' } };

    expect(thrownBy(() => response({ ...ctx, result: { ok: false, refusal } }))).toEqual({
      message: 'incident.notNow',
      errorType: 'CONFLICT',
      data: null,
      errorInfo: { code: 'incident.notNow', params: { state: 'CLOSED' } },
    });
  });

  test('says of a fault that there was one, and nothing of what it was', () => {
    const error = { message: 'RequestId: 1 Error: table Zone5449-Operations', type: 'Lambda:Unhandled' };

    expect(thrownBy(() => response({ ...ctx, error, result: null }))).toEqual({
      message: 'fault.unexpected',
      errorType: 'Lambda:Unhandled',
      data: null,
      errorInfo: { code: 'fault.unexpected', params: null },
    });
  });
});

describe('subscribeIncidents', () => {
  const ctx = {
    env: { ZONE_CODE: '5449' },
    identity: { claims: { zone: '5449' } },
    result: { ok: true, value: { personId: 'voorbeeld', sessionId: 's-1' } },
  };

  test('filters on the topic of the zone that answers, and ends with the person’s rights or the session', () => {
    const { response, filters, ends } = resolver('subscribeIncidents');

    expect(response(ctx)).toBeNull();
    expect(plain(filters)).toEqual([{ topic: { eq: '5449/operations' } }]);
    expect(plain(ends)).toEqual([{ personId: { eq: 'voorbeeld' }, sessionId: { in: ['ALL', 's-1'] } }]);
  });

  test('refuses whom the function refuses, and sets no filter', () => {
    const { response, filters, ends } = resolver('subscribeIncidents');
    const refusal = { errorType: 'FORBIDDEN', code: 'person.notActive' };

    expect(thrownBy(() => response({ ...ctx, result: { ok: false, refusal } }))).toMatchObject({
      errorType: 'FORBIDDEN',
      message: 'person.notActive',
    });
    expect([...filters, ...ends]).toEqual([]);
  });

  test('refuses everybody when the function broke', () => {
    const { response, filters } = resolver('subscribeIncidents');

    expect(thrownBy(() => response({ ...ctx, error: { message: 'x' }, result: null }))).toMatchObject({
      message: 'fault.unexpected',
    });
    expect(filters).toEqual([]);
  });

  test.each([
    { why: 'another zone', ctx: { ...ctx, identity: { claims: { zone: '5450' } } } },
    { why: 'no zone', ctx: { ...ctx, identity: { claims: {} } } },
    { why: 'no identity', ctx: { ...ctx, identity: null } },
    { why: 'an API that does not know its zone', ctx: { ...ctx, env: {}, identity: { claims: {} } } },
  ])('refuses $why, and sets no filter', ({ ctx }) => {
    const { response, filters } = resolver('subscribeIncidents');

    expect(thrownBy(() => response(ctx))).toMatchObject({
      errorType: 'FORBIDDEN',
      message: 'zone.claimDiffers',
    });
    expect(filters).toEqual([]);
  });
});

test('withdraw ends all of a person’s subscriptions, or one session’s', () => {
  const { response, ends } = resolver('withdraw');

  response({ result: { personId: 'voorbeeld', at: 'now' } });
  response({ result: { personId: 'voorbeeld', sessionId: 's-1', at: 'now' } });

  expect(plain(ends)).toEqual([
    ...['ALL', 's-1'].flatMap((sessionId) =>
      ['incidents', 'positions', 'presence', 'mine'].map((subscriptionField) => ({
        subscriptionField,
        payload: { personId: 'voorbeeld', sessionId },
      })),
    ),
  ]);
});

test('withdraw ends what follows one channel, of nobody’s session in particular, or a session’s in all of them', () => {
  const { response, ends } = resolver('withdraw');

  response({ result: { personId: 'voorbeeld', channelId: 'Z', at: 'now' } });
  response({ result: { personId: 'voorbeeld', sessionId: 'ALL', channelId: 'NONE', at: 'now' } });

  expect(plain(ends)).toEqual(
    [
      { personId: 'voorbeeld', sessionId: 'NONE', channelId: 'Z' },
      { personId: 'voorbeeld', sessionId: 'ALL', channelId: 'NONE' },
    ].flatMap((payload) => ['channel', 'marks'].map((subscriptionField) => ({ subscriptionField, payload }))),
  );
});

describe('who follows a channel', () => {
  const ctx = (more: object) => ({
    env: { ZONE_CODE: '5449' },
    identity: { claims: { zone: '5449' } },
    result: {
      ok: true,
      value: { personId: 'voorbeeld', sessionId: 's-1', channelId: 'D-1', ...more },
    },
  });
  const cut = [
    {
      or: [
        { personId: { eq: 'voorbeeld' }, sessionId: { in: ['ALL', 's-1'] } },
        { personId: { eq: 'voorbeeld' }, channelId: { in: ['ALL', 'D-1'] } },
      ],
    },
  ];

  test('hears its topic alone from where they came into it, until they leave it or their rights change', () => {
    const { response, filters, ends } = resolver('subscribeChannel');

    response(ctx({ fromN: 7 }));

    expect(plain(filters)).toEqual([{ topic: { eq: '5449/channel/D-1' }, fromN: { gt: 7 } }]);
    expect(plain(ends)).toEqual(cut);
  });

  test.each([
    { everybody: true, heard: { topic: { eq: '5449/marks' }, channelId: { eq: 'D-1' } } },
    { everybody: false, heard: { topic: { eq: '5449/marks' }, personId: { eq: 'voorbeeld' } } },
  ])('hears of everybody’s receipts: $everybody', ({ everybody, heard }) => {
    const { response, filters, ends } = resolver('subscribeMarks');

    response(ctx({ everybody }));

    expect(plain(filters)).toEqual([heard]);
    expect(plain(ends)).toEqual(cut);
  });

  test('hears of their own channels alone', () => {
    const { response, filters } = resolver('subscribeMine');

    response(ctx({}));

    expect(plain(filters)).toEqual([{ topic: { eq: '5449/person/voorbeeld' } }]);
  });
});

test('publish hands its page through as it is', () => {
  const { request, response } = resolver('publish');
  const page = { topic: '5449/operations', entries: [] };

  expect(plain(request({ args: { page } }))).toEqual({ payload: page });
  expect(response({ result: page })).toBe(page);
});

test('are certain to end, but for the one with a loop: the local cloud need not watch over them', () => {
  const { fields } = readZoneContract(new URL('../..', import.meta.url).pathname);
  const uncertain = fields.filter((field) => !endsByItself(field.code)).map(({ field }) => field);

  expect(fields.length).toBeGreaterThanOrEqual(80);
  expect(uncertain).toEqual(['publishPositions']);
});
