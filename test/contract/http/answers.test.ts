import { describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const { member } = target.users;
const token = member.accessToken;

const ask = async (query: string, variables?: Record<string, unknown>) =>
  (await callGraphql(target, { query, variables }, { token })).body;

const parsed = (value: unknown): Record<string, unknown> => JSON.parse(String(value));

describe('resolvers over NONE', () => {
  it('answer what their request handler gave', async () => {
    expect(await ask('{ hello(name: "Ada") }')).toEqual({ data: { hello: 'Hello Ada' } });
  });

  it('see who asks', async () => {
    const { data } = await ask('{ whoAmI }');
    expect(parsed(data?.whoAmI)).toMatchObject({
      sub: member.sub,
      username: 'member',
      groups: ['members'],
      defaultAuthStrategy: 'ALLOW',
      claims: { token_use: 'access', 'cognito:groups': ['members'] },
    });
  });

  it('see no groups where there are none', async () => {
    const { body } = await callGraphql(
      target,
      { query: '{ whoAmI }' },
      { token: target.users.nobody.accessToken },
    );
    expect(parsed(body.data?.whoAmI).groups).toBeNull();
  });

  it('see arguments, selection, variables, environment and headers, and keep what they stashed', async () => {
    const query = 'query Q($b: String) { context(a: 1, b: $b) }';
    const { body } = await callGraphql(
      target,
      { query, variables: { b: 'x' } },
      { token },
      { 'x-contract': 'seen' },
    );
    expect(parsed(body.data?.context)).toMatchObject({
      args: { a: 1, b: 'x' },
      arguments: { a: 1, b: 'x' },
      info: { fieldName: 'context', parentTypeName: 'Query', variables: { b: 'x' } },
      selectionSetList: [],
      env: { PLACE: 'here' },
      header: 'seen',
      stash: { kept: 'from request' },
    });
  });

  it('may return early, without their response handler', async () => {
    expect(await ask('{ early }')).toEqual({ data: { early: 'early' } });
  });

  it('are asked once for each alias', async () => {
    expect(await ask('{ a: hello(name: "A") b: hello(name: "B") }')).toEqual({
      data: { a: 'Hello A', b: 'Hello B' },
    });
  });

  it('are reached through fragments, directives and operation names', async () => {
    const query =
      'query One { hello } query Two($no: Boolean!) { ...F hello @skip(if: $no) } fragment F on Query { h: hello(name: "F") }';
    const { body } = await callGraphql(
      target,
      { query, operationName: 'Two', variables: { no: true } },
      { token },
    );
    expect(body).toEqual({ data: { h: 'Hello F' } });
  });
});

it('has the utilities of APPSYNC_JS', async () => {
  const { data } = await ask('{ utilities }');
  expect(parsed(data?.utilities)).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ulid: expect.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
    ksuid: expect.stringMatching(/^[0-9A-Za-z]{27}$/),
    now: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z$/),
    brussels: '2026-07-21 17:00:00+0200',
    parsed: 1784646000000,
    base64: 'w6nDqW4g4oKs',
    text: 'één €',
    map: {
      s: { S: 'x' },
      n: { N: '1.5' },
      b: { BOOL: true },
      z: { NULL: null },
      l: { L: [{ N: '1' }, { S: 'a' }] },
      m: { M: { k: { S: 'v' } } },
    },
    get: { operation: 'GetItem', key: { id: { S: '1' } } },
    normalized: 'é',
    most: 2,
    matches: true,
    authType: 'User Pool Authorization',
  });
});

describe('resolvers over Lambda', () => {
  it('send their payload as it is and get the answer as it is', async () => {
    const { data } = await ask('{ lambda(how: "echo") }');
    expect(parsed(data?.lambda)).toEqual({ how: 'echo', sub: member.sub });
  });

  it('see a function that threw as Lambda:Unhandled, with its words', async () => {
    const { data, errors } = await ask('{ lambda(how: "throw") }');
    expect(data).toEqual({ lambda: null });
    expect(errors).toEqual([
      {
        path: ['lambda'],
        data: null,
        errorType: 'Lambda:Unhandled',
        errorInfo: null,
        locations: [{ line: 1, column: 3, sourceName: null }],
        message: 'It broke',
      },
    ]);
  });

  it('give a function without code the whole context', async () => {
    const { data } = await ask('query Q { direct(x: 3) }');
    expect(parsed(data?.direct)).toMatchObject({
      arguments: { x: 3 },
      identity: { sub: member.sub, username: 'member' },
      source: null,
      prev: null,
      stash: {},
      info: { fieldName: 'direct', parentTypeName: 'Query', selectionSetList: [], variables: {} },
    });
  });

  it('put fields of one list together in batches of the size they were given', async () => {
    const { data, errors } = await ask('{ writers(count: 7) { name books } }');
    expect(errors).toBeUndefined();
    const sizes = ((data?.writers ?? []) as { books: string[] }[]).map(({ books }) => books[1]);
    expect(sizes).toEqual(['of 5', 'of 5', 'of 5', 'of 5', 'of 5', 'of 2', 'of 2']);
  });

  it('let one item of a batch fail by itself', async () => {
    const { data, errors } = await ask('{ writers(count: 8) { name books } }');
    expect(
      ((data?.writers ?? []) as { books: string[] | null }[]).map(({ books }) => books?.[0] ?? null),
    ).toEqual(['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', null]);
    expect(errors).toMatchObject([
      { path: ['writers', 7, 'books'], errorType: 'NO_BOOKS', message: 'h wrote nothing' },
    ]);
  });
});

it('reads a missing property as null, and a missing non-null one as an error', async () => {
  expect(await ask('{ node { name next { name } } }')).toEqual({
    data: { node: { name: '1', next: { name: '2' } } },
  });
  const { data, errors } = await ask('{ nothing }');
  expect(data).toBeNull();
  expect(errors?.[0]?.message).toBe(
    "Cannot return null for non-nullable type: 'String' within parent 'Query' (/nothing)",
  );
});
