import { describe, expect, it } from 'vitest';
import { callGraphql, postGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const token = target.users.member.accessToken;

const ask = (query: string, variables?: Record<string, unknown>) =>
  callGraphql(target, { query, variables }, { token });

describe('a request that is none', () => {
  const bodies: readonly [string, string, string][] = [
    ['nothing', '', 'Request body is empty.'],
    ['no JSON', 'meow', 'Unable to parse GraphQL query.'],
    ['an empty object', '{}', 'Unable to parse GraphQL query.'],
    ['half an object', '{}}', 'Unable to parse GraphQL query.'],
    ['a list', '[]', 'Unable to parse GraphQL query.'],
    ['no GraphQL', '{"query":"{"}', 'Unable to parse GraphQL query.'],
  ];
  it.each(bodies)('%s is a malformed request', async (_name, body, message) => {
    const answer = await postGraphql(target, body, { token });
    expect(answer.status).toBe(400);
    expect(answer.body).toEqual({ errors: [{ message, errorType: 'MalformedHttpRequestException' }] });
    expect(answer.headers.get('x-amzn-errortype')).toBe('MalformedHttpRequestException');
  });
});

it('answers no question that comes by another way than POST', async () => {
  const address = new URL(target.graphqlUrl);
  address.searchParams.set('query', '{ __typename }');
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const answer = await fetch(address, { method, headers: { authorization: token } });
    expect(answer.status, method).toBeGreaterThanOrEqual(400);
    expect(await answer.text(), method).not.toContain('__typename');
  }
});

describe('a document that does not fit the schema', () => {
  it('is answered with 200 and its mistake in the words of the service', async () => {
    const { status, body } = await ask('{badfield}');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: null,
      errors: [
        {
          path: null,
          locations: [{ line: 1, column: 2, sourceName: null }],
          message:
            "Validation error of type FieldUndefined: Field 'badfield' in type 'Query' is undefined @ 'badfield'",
        },
      ],
    });
  });

  it('names the path of a mistake further down', async () => {
    const { body } = await ask('{ node { next { nam } } }');
    expect(body.errors?.[0]?.message).toBe(
      "Validation error of type FieldUndefined: Field 'nam' in type 'Node' is undefined @ 'node/next/nam'",
    );
  });

  it('is told nothing of what the schema has instead', async () => {
    const { text } = await ask('{ helo node { nam } scalars(dat: "x") { date } } mutation M { sen }');
    expect(text).not.toMatch(/did you mean|hello|"name"/i);
  });

  it('does not find the schema where introspection is off', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ a: __type(name: "Query") { name } }']) {
      const { status, body } = await ask(query);
      expect(status).toBe(200);
      expect(body.data).toBeNull();
      expect(body.errors?.[0]?.message).toMatch(
        /^Validation error of type FieldUndefined: Field '__(schema|type)'/,
      );
    }
    expect((await ask('{ __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  it('says which variable is missing', async () => {
    const { status, body } = await ask('query Q($id: ID!) { item(id: $id) { id } }');
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([
      { message: "Variable 'id' has coerced Null value for NonNull type 'ID!'" },
    ]);
    expect(body.data).toBeNull();
  });

  it('names no operation that is not there', async () => {
    const { status, body } = await callGraphql(
      target,
      { query: 'query A { hello }', operationName: 'B' },
      { token },
    );
    expect([status, body]).toEqual([
      400,
      { errors: [{ errorType: 'BadRequestException', message: "Unknown operation named 'B'." }] },
    ]);
  });
});

describe('a resolver', () => {
  it('raises an error with type, data and info', async () => {
    const { status, body } = await ask('{ refuses(how: "error") }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { refuses: null },
      errors: [
        {
          path: ['refuses'],
          data: { held: 1 },
          errorType: 'CONFLICT',
          errorInfo: { code: 'a.b', params: { n: 2 } },
          locations: [{ line: 1, column: 3, sourceName: null }],
          message: 'It is refused',
        },
      ],
    });
  });

  it('puts an error beside its data', async () => {
    const { body } = await ask('{ refuses(how: "append") }');
    expect(body.data).toEqual({ refuses: 'answered' });
    expect(body.errors).toMatchObject([
      { path: ['refuses'], message: 'It is odd', errorType: 'WARNING', errorInfo: { code: 'odd' } },
    ]);
  });

  it('refuses in the words the service has for its own refusals', async () => {
    const { body } = await ask('{ refuses(how: "unauthorized") }');
    expect(body.errors).toMatchObject([
      { errorType: 'Unauthorized', message: 'Not Authorized to access refuses on type Query' },
    ]);
  });

  it('that breaks says nothing of its inside', async () => {
    const { body, text } = await ask('{ broken hello }');
    expect(body.data).toEqual({ broken: null, hello: 'Hello you' });
    expect(body.errors).toMatchObject([{ path: ['broken'], errorType: 'Code' }]);
    expect(text).not.toMatch(/at all|TypeError|undefined|\.ts|\.js/);
  });

  it('that does not end is ended, and only it', async () => {
    const { body } = await ask('{ endless hello }');
    expect(body.data).toEqual({ endless: null, hello: 'Hello you' });
    expect(body.errors).toMatchObject([{ path: ['endless'], errorType: 'Code' }]);
  });
});

it('lets browsers of any origin ask', async () => {
  const preflight = await fetch(target.graphqlUrl, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://a.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  expect(preflight.status).toBe(200);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toMatch(/authorization/);
  expect((await ask('{ hello }')).headers.get('access-control-allow-origin')).toBe('*');
});

it('names every answer', async () => {
  const [one, two] = [await ask('{ hello }'), await ask('{ hello }')];
  expect(one.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/);
  expect(one.headers.get('x-amzn-requestid')).not.toBe(two.headers.get('x-amzn-requestid'));
});
