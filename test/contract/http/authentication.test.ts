import { createHmac } from 'node:crypto';
import {
  base64url,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Auth, callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const { accessToken: good, idToken } = target.users.member;
const claims: JWTPayload = decodeJwt(good);
const header = decodeProtectedHeader(good) as { alg: string; kid: string };
const [head = '', body = '', signature = ''] = good.split('.');
const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value));

const ask = (auth: Auth, query = '{ hello }') => callGraphql(target, { query }, auth);

/** Real tokens of the pool with something changed that nobody without its private key can change rightly. */
const badTokens: Record<string, string> = {};

beforeAll(async () => {
  const attacker = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(attacker.publicKey);
  const forge = (more: object = {}, changed: JWTPayload = claims) =>
    new SignJWT(changed).setProtectedHeader({ ...header, ...more }).sign(attacker.privateKey);
  const keySet = `${target.local ? `${target.local.endpoint}/${target.local.userPoolId}` : claims.iss}/.well-known/jwks.json`;
  const { keys } = (await (await fetch(keySet)).json()) as { keys: { kid: string; n: string }[] };
  const publicJwk = keys.find(({ kid }) => kid === header.kid);
  const pem = await exportSPKI((await importJWK({ ...publicJwk }, 'RS256')) as CryptoKey);
  const hs256 = `${encoded({ ...header, alg: 'HS256' })}.${body}`;
  Object.assign(badTokens, {
    'alg none': `${encoded({ ...header, alg: 'none' })}.${body}.`,
    'alg none, old signature': `${encoded({ ...header, alg: 'none' })}.${body}.${signature}`,
    'HS256 by the public key': `${hs256}.${createHmac('sha256', pem).update(hs256).digest('base64url')}`,
    'another key': await forge(),
    'another key, unknown kid': await forge({ kid: 'unknown' }),
    'a key in the header': await forge({ jwk }),
    'a key set in the header': await forge({ jku: 'http://127.0.0.1:1/jwks.json' }),
    'a certificate in the header': await forge({ x5u: 'http://127.0.0.1:1/cert.pem' }),
    'another expiry': `${head}.${encoded({ ...claims, exp: (claims.exp ?? 0) + 3600 })}.${signature}`,
    'another group': `${head}.${encoded({ ...claims, 'cognito:groups': ['admins'] })}.${signature}`,
    'another person': `${head}.${encoded({ ...claims, sub: 'somebody' })}.${signature}`,
    'another issuer': await forge({}, { ...claims, iss: 'https://example.org' }),
    truncated: good.slice(0, -3),
    'without signature': `${head}.${body}`,
    'no token': 'hello',
    'a token of another pool': target.strangers.otherPool.accessToken,
    'an id token of another pool': target.strangers.otherPool.idToken,
    'a token by a client the API does not admit': target.strangers.otherClient.accessToken,
    'an id token by a client the API does not admit': target.strangers.otherClient.idToken,
  });
});

describe('a person', () => {
  it.each([
    ['an access token', good],
    ['an id token', idToken],
    ['a token after Bearer', `Bearer ${good}`],
  ])('is let in with %s', async (_what, token) => {
    expect((await ask({ token })).body).toEqual({ data: { hello: 'Hello you' } });
  });

  it('is not let in with a bad token, and is told nothing about why', async () => {
    const answers = new Set<string>();
    for (const [name, token] of Object.entries(badTokens)) {
      const { status, text, headers } = await ask({ token });
      expect(status, name).toBe(401);
      expect(headers.get('x-amzn-errortype'), name).toBe('UnauthorizedException');
      answers.add(text);
    }
    expect(answers.size).toBe(1);
    console.log(`tokens over HTTP: ${Object.keys(badTokens).length} bad ones refused, 3 good ones let in`);
  });

  it('is let in again after all those', async () => {
    expect((await ask({ token: good })).status).toBe(200);
  });
});

it('lets nobody in without credentials', async () => {
  const { status, body: answer } = await ask({});
  expect([status, answer.data]).toEqual([401, undefined]);
  expect(answer.errors).toMatchObject([{ errorType: 'UnauthorizedException' }]);
});

it('lets a key in where a key is let in, and a made-up one nowhere', async () => {
  expect((await ask({ apiKey: target.apiKey }, '{ withKey }')).body).toEqual({ data: { withKey: 'let in' } });
  for (const apiKey of ['da2-madeup', `${target.apiKey}x`, target.apiKey.slice(1)]) {
    expect((await ask({ apiKey }, '{ withKey }')).status).toBe(401);
  }
});

it('judges who asks before what is asked', async () => {
  const { status } = await callGraphql(target, { query: 'no GraphQL' }, { token: 'no token' });
  expect(status).toBe(401);
});
