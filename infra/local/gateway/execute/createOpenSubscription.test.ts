import { describe, expect, it } from 'vitest';
import { apiOf } from '../fixture/apiOf.ts';
import { createNoneExecution } from '../fixture/createNoneExecution.ts';
import { person } from '../fixture/person.ts';

const sdl = /* GraphQL */ `
  type Query { n: Int }
  type Mutation { send: Message }
  type Subscription {
    plain(channel: String, level: Int = 3): Message @aws_subscribe(mutations: ["send"])
    must: Message! @aws_subscribe(mutations: ["send"])
    filtered: Message @aws_subscribe(mutations: ["send"])
    wrong: Message @aws_subscribe(mutations: ["send"])
    refused: Message @aws_subscribe(mutations: ["send"])
    admins: Message @aws_subscribe(mutations: ["send"]) @aws_cognito_user_pools(cognito_groups: ["admins"])
  }
  interface Named { name: String }
  type Message implements Named { name: String, channel: String, json: AWSJSON, secret: String @aws_cognito_user_pools(cognito_groups: ["admins"]), must: String!, inner: Named }
`;
const handlers = (body: string): string =>
  `import { extensions, util } from '@aws-appsync/utils';\nexport function request(ctx) { return { payload: null } }\nexport function response(ctx) { ${body}; return null }`;
const api = apiOf(sdl, {
  code: {
    'Subscription.filtered': handlers(
      'extensions.setSubscriptionFilter(util.transform.toSubscriptionFilter({ channel: { eq: ctx.identity.username } })); extensions.setSubscriptionInvalidationFilter({ filterGroup: [{ filters: [{ fieldName: "channel", operator: "eq", value: "x" }] }] })',
    ),
    'Subscription.wrong': handlers(
      'extensions.setSubscriptionFilter({ filterGroup: [{ filters: [{ fieldName: "a", operator: "like", value: "x" }] }] })',
    ),
    'Subscription.refused': handlers('util.error("no", "FORBIDDEN", null, { code: "c" })'),
  },
});

const open = (query: string, variables: Record<string, unknown> = {}, caller = person()) =>
  createNoneExecution().openSubscription(api, caller, { query, variables, operationName: null }, {});

describe('a subscription is opened', () => {
  it('with its arguments as given, explicit nulls included and absent ones not', async () => {
    const opened = await open(
      'subscription S($c: String, $none: Int) { plain(channel: $c, level: $none) { name } }',
      { c: null },
    );
    expect(opened).toMatchObject({
      ok: true,
      value: { field: 'plain', args: { channel: null, level: 3 }, filter: null, invalidationFilter: null },
    });
  });

  it('with the filters its resolver set', async () => {
    expect(await open('subscription { x: filtered { name } }')).toMatchObject({
      ok: true,
      value: {
        field: 'filtered',
        filter: { filterGroup: [{ filters: [{ fieldName: 'channel', operator: 'eq', value: 'user' }] }] },
        invalidationFilter: {
          filterGroup: [{ filters: [{ fieldName: 'channel', operator: 'eq', value: 'x' }] }],
        },
      },
    });
  });

  it('also where it promises a value it begins without', async () => {
    expect((await open('subscription { must { name } }')).ok).toBe(true);
  });

  it('for those who may read all of it', async () => {
    expect((await open('subscription { admins { name secret } }', {}, person('admins'))).ok).toBe(true);
  });
});

describe('a subscription is refused', () => {
  it.each([
    [
      'to who is not of its group',
      'subscription { admins { name } }',
      'Not Authorized to access admins on type Subscription',
    ],
    [
      'to who may not read one of its fields',
      'subscription { plain { s: secret } }',
      'Not Authorized to access secret on type Message',
    ],
    [
      'to who may not read a field behind an interface',
      'subscription { plain { inner { ... on Message { secret } } } }',
      'Not Authorized to access secret on type Message',
    ],
    ['when its resolver says so', 'subscription { refused { name } }', 'no'],
    ['when it is a query', '{ n }', 'Only subscriptions are supported on the real-time endpoint.'],
    [
      'when it asks for two fields',
      'subscription { plain { name } filtered { name } }',
      /SubscriptionMultipleRootFields/,
    ],
    ['when it asks for what is not there', 'subscription { nowhere { name } }', /FieldUndefined/],
    ['when it is no GraphQL', 'subscription {', 'Unable to parse GraphQL query.'],
  ])('%s', async (_why, query, message) => {
    const opened = await open(query);
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.refusal[0]?.message).toMatch(message);
  });

  it('when its filter is none', async () => {
    expect((await open('subscription { wrong { name } }')).ok).toBe(false);
  });

  it('when a variable does not fit', async () => {
    expect((await open('subscription S($l: Int!) { plain(level: $l) { name } }', { l: 'x' })).ok).toBe(false);
  });
});

describe('what a subscriber is sent', () => {
  const projected = async (query: string, payload: unknown, variables = {}) => {
    const opened = await open(query, variables);
    if (!opened.ok) throw new Error(opened.refusal[0]?.message);
    return opened.value.project(payload);
  };

  it('is its own selection under its own names', async () => {
    const query = 'subscription S($no: Boolean!) { p: plain { n: name channel @skip(if: $no) } }';
    expect(await projected(query, { name: 'a', channel: 'b', json: '{}' }, { no: true })).toEqual({
      data: { p: { n: 'a' } },
    });
  });

  it('is null where the mutation selected nothing, and nothing at all where that must not be', async () => {
    expect(await projected('subscription { plain { name channel } }', { name: 'a' })).toEqual({
      data: { plain: { name: 'a', channel: null } },
    });
    const { data, errors } = await projected('subscription { plain { name must } }', { name: 'a' });
    expect(data).toEqual({ plain: null });
    expect(errors?.[0]?.message).toBe(
      "Cannot return null for non-nullable type: 'String' within parent 'Message' (/plain/must)",
    );
  });

  it('keeps JSON as the text it was', async () => {
    expect(await projected('subscription { plain { json } }', { json: '{"b":1, "a":2}' })).toEqual({
      data: { plain: { json: '{"b":1, "a":2}' } },
    });
  });

  it('is the same for equal requests, by their key', async () => {
    const key = async (query: string, variables = {}) => {
      const opened = await open(query, variables);
      return opened.ok ? opened.value.projectionKey : null;
    };
    const query = 'subscription S($c: String) { plain(channel: $c) { name } }';
    expect(await key(query, { c: 'x' })).toBe(await key(query, { c: 'x' }));
    expect(await key(query, { c: 'x' })).not.toBe(await key(query, { c: 'y' }));
    expect(await key(query)).not.toBe(await key('subscription { plain { channel } }'));
  });
});
