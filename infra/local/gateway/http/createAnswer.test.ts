import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { accepted, refused } from '../../../../shared/kernel/Result.ts';
import type { Authenticate } from '../auth/Authenticate.ts';
import { unauthorized } from '../auth/unauthorized.ts';
import { createTimings } from '../createTimings.ts';
import { apiOf } from '../fixture/apiOf.ts';
import { createNoneExecution } from '../fixture/createNoneExecution.ts';
import { person } from '../fixture/person.ts';
import type { ApiAuthentication } from '../model/ApiAuthentication.ts';
import type { RealtimeHub } from '../realtime/RealtimeHub.ts';
import { createAnswer } from './createAnswer.ts';
import { createAnswerSigned } from './createAnswerSigned.ts';

const pool: ApiAuthentication = {
  type: 'AMAZON_COGNITO_USER_POOLS',
  userPoolId: 'p',
  region: 'r',
  defaultAction: 'ALLOW',
};
const sdl =
  'type Query { open: Int signed: Int @aws_iam } type Mutation { publish: M @aws_iam @aws_cognito_user_pools } type M @aws_iam @aws_cognito_user_pools { a: Int b: Int }';
const echo = `export function request() { return { payload: { a: 1, b: 2 } } }\nexport function response(ctx) { return ctx.result }`;
const api = apiOf(sdl, { modes: [pool, { type: 'AWS_IAM' }], code: { 'Mutation.publish': echo } });
const poolOnly = apiOf('type Query { open: Int }', { modes: [pool] });

const authenticate: Authenticate = async (_api, { authorization = '', 'x-api-key': key }) =>
  authorization === 'good' || key === 'good' ? accepted(person()) : refused(unauthorized);

const signature = (more = ''): string =>
  `AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261122/r/appsync/aws4_request, SignedHeaders=content-type;host${more}, Signature=${'a'.repeat(64)}`;

/** Everything the gateway does with one request, and what reached the endpoint or the hub. */
const ask = async (
  headers: Record<string, string>,
  query: string,
  { to = api, url = '/v1/apis/api/graphql', body = JSON.stringify({ query }) } = {},
) => {
  const passed: string[] = [];
  const published: unknown[] = [];
  const hub = {
    mutationDone: (_api: unknown, field: string, result: unknown) => published.push([field, result]),
  } as unknown as RealtimeHub;
  const { prepare, execute } = createNoneExecution();
  const timings = createTimings(() => 0);
  const passThrough = {
    send: async (path: string) => {
      passed.push(path);
      return { status: 200, body: '{"data":{"p":{"x":1}}}' };
    },
    close: () => {},
  };
  const answerSigned = createAnswerSigned(passThrough, execute, hub, timings);
  const answer = createAnswer({ authenticate, prepare, execute, answerSigned, hub, clock: Date, timings });
  const message = Object.assign(Readable.from([Buffer.from(body)]), {
    headers,
    url,
    socket: { remoteAddress: '127.0.0.1' },
  });
  const { publish, ...rest } = await answer(to, message as unknown as IncomingMessage, 'id');
  publish();
  return { ...rest, passed, published };
};

describe('a request reaches the endpoint', () => {
  it('when it is signed, whole, and asks for what is open to signatures', async () => {
    const { status, passed, published } = await ask(
      { authorization: signature() },
      'mutation { p: publish { x: a } }',
      { url: '/v1/apis/api/graphql?x=y' },
    );
    expect([status, passed]).toEqual([200, ['/v1/apis/api/graphql']]);
    expect(published).toEqual([['publish', { a: 1 }]]);
  });

  const never: readonly [string, Record<string, string>, string, object?][] = [
    ['with a good token', { authorization: 'good' }, '{ open }'],
    [
      'with a good token, for what is open to signatures',
      { authorization: 'good' },
      'mutation { publish { a } }',
    ],
    ['with a bad token', { authorization: 'bad' }, '{ open }'],
    ['with a key', { 'x-api-key': 'good' }, '{ open }'],
    ['with nothing', {}, '{ signed }'],
    [
      'with a signature in the address',
      {},
      '{ signed }',
      { url: '/v1/apis/api/graphql?X-Amz-Credential=AKIAEXAMPLE' },
    ],
    ['with half a signature', { authorization: 'AWS4-HMAC-SHA256 Credential=x' }, '{ signed }'],
    [
      'with a signature for another body',
      { authorization: signature(), 'x-amz-content-sha256': 'a'.repeat(64) },
      '{ signed }',
    ],
    [
      'with an unsigned body',
      { authorization: signature(), 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      '{ signed }',
    ],
    ['signed, for what is closed to signatures', { authorization: signature() }, '{ open }'],
    ['signed, for something open and something closed', { authorization: signature() }, '{ signed open }'],
    [
      'signed, behind a fragment',
      { authorization: signature() },
      '{ ...F } fragment F on Query { signed o: open }',
    ],
    ['signed, for the schema', { authorization: signature() }, '{ __schema { types { name } } }'],
    ['signed, for a subscription', { authorization: signature() }, 'subscription { x }'],
    ['signed, for an API without signatures', { authorization: signature() }, '{ open }', { to: poolOnly }],
    ['signed, with no GraphQL', { authorization: signature() }, '{'],
  ];
  it.each(never)('never %s', async (_how, headers, query, more = {}) => {
    expect((await ask(headers, query, more)).passed).toEqual([]);
  });

  it('when the hash that was signed is the body’s', async () => {
    const body = JSON.stringify({ query: '{ signed }' });
    const headers = {
      authorization: signature(';x-amz-content-sha256'),
      'x-amz-content-sha256': createHash('sha256').update(body).digest('hex'),
    };
    expect((await ask(headers, '', { body })).passed).toHaveLength(1);
    console.log(`endpoint: ${never.length} kinds of request kept from it, 2 let through`);
  });
});

it('publishes a mutation that was executed here', async () => {
  const { status, body, published } = await ask(
    { authorization: 'good' },
    'mutation { p: publish { y: b } }',
  );
  expect([status, body]).toEqual([200, '{"data":{"p":{"y":2}}}']);
  expect(published).toEqual([['publish', { b: 2 }]]);
});
