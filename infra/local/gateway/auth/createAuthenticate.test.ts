import { createHmac, createPublicKey } from 'node:crypto';
import { buildSchema } from 'graphql';
import {
  base64url,
  decodeJwt,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { describe, expect, it } from 'vitest';
import { accepted } from '../../../../shared/kernel/Result.ts';
import type { GatewayApi } from '../model/GatewayApi.ts';
import type { Authenticate } from './Authenticate.ts';
import { createAuthenticate } from './createAuthenticate.ts';
import { createKeySource } from './createKeySource.ts';
import { issuerOf } from './issuerOf.ts';

const now = Date.UTC(2026, 10, 22, 8);
const seconds = now / 1000;
const pool = { userPoolId: 'eu-central-1_Pool', region: 'eu-central-1' };
const issuer = issuerOf(pool);
const rsa = { modulusLength: 2048, extractable: true } as const;
const [poolKey, attackerKey, psKey] = await Promise.all([
  generateKeyPair('RS256', rsa),
  generateKeyPair('RS256', rsa),
  generateKeyPair('ES256', { extractable: true }),
]);
const published = { ...(await exportJWK(poolKey.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
const attackerJwk = await exportJWK(attackerKey.publicKey);

const api: GatewayApi = {
  apiId: 'api',
  name: 'api',
  region: 'eu-central-1',
  authenticationTypes: [
    { type: 'AWS_IAM' },
    { type: 'AMAZON_COGNITO_USER_POOLS', ...pool, appIdClientRegex: 'web|desk', defaultAction: 'ALLOW' },
    {
      type: 'API_KEY',
      keys: new Map([
        ['good', now + 1],
        ['old', now],
      ]),
    },
  ],
  schema: buildSchema('type Query { a: Int }'),
  resolvers: new Map(),
  dataSources: new Map(),
  environment: {},
  limits: { queryDepth: 0, resolverCount: 0, introspection: false },
};

const asked: string[] = [];
const readJson = async (url: string): Promise<unknown> => {
  asked.push(url);
  if (url === 'http://pools/eu-central-1_Pool/.well-known/jwks.json') return { keys: [published] };
  if (url.startsWith('http://evil')) return { keys: [{ ...attackerJwk, kid: 'evil', use: 'sig' }] };
  throw new Error('Nothing there');
};
const authenticate = createAuthenticate(createKeySource(readJson), readJson, 'http://pools');

const claims: JWTPayload = {
  sub: 'person-1',
  iss: issuer,
  client_id: 'web',
  token_use: 'access',
  username: 'a.voorbeeld',
  'cognito:groups': ['DISPATCHER'],
  iat: seconds - 10,
  exp: seconds + 600,
};
const header: JWTHeaderParameters = { alg: 'RS256', kid: 'k1', typ: 'JWT' };

const sign = (payload: JWTPayload = claims, head: JWTHeaderParameters = header, key = poolKey.privateKey) =>
  new SignJWT(payload).setProtectedHeader(head).sign(key);

const without = (name: string): JWTPayload =>
  Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name));
const encoded = (value: unknown): string => base64url.encode(JSON.stringify(value));
const hmac = (secret: string | Buffer, head: object = { ...header, alg: 'HS256' }): string => {
  const input = `${encoded(head)}.${encoded(claims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

const good = await sign();
const [head = '', body = '', signature = ''] = good.split('.');
const pem = await exportSPKI(poolKey.publicKey);
const der = createPublicKey(pem).export({ type: 'spki', format: 'der' });

/** Each is the good token with one thing wrong. */
const badTokens: Readonly<Record<string, string>> = {
  'no signature, alg none': `${encoded({ ...header, alg: 'none' })}.${body}.`,
  'alg None, spelled otherwise': `${encoded({ ...header, alg: 'nOnE' })}.${body}.`,
  'alg none with the old signature': `${encoded({ ...header, alg: 'none' })}.${body}.${signature}`,
  'HS256 with the public key (PEM) as secret': hmac(pem),
  'HS256 with the public key (DER) as secret': hmac(der),
  'HS256 with the modulus as secret': hmac(published.n ?? ''),
  'HS256 with an empty secret': hmac(''),
  'no alg': `${encoded({ kid: 'k1' })}.${body}.${signature}`,
  'ES256 by another key': await sign(claims, { ...header, alg: 'ES256' }, psKey.privateKey),
  'signed by another key, same kid': await sign(claims, header, attackerKey.privateKey),
  'signed by another key, unknown kid': await sign(claims, { ...header, kid: 'k2' }, attackerKey.privateKey),
  'its own key in the header (jwk)': await sign(
    claims,
    { ...header, jwk: attackerJwk },
    attackerKey.privateKey,
  ),
  'a key set of its own (jku)': await sign(
    claims,
    { ...header, kid: 'evil', jku: 'http://evil/jwks.json' },
    attackerKey.privateKey,
  ),
  'a certificate of its own (x5u)': await sign(
    claims,
    { ...header, kid: 'evil', x5u: 'http://evil/cert.pem' },
    attackerKey.privateKey,
  ),
  'a certificate in the header (x5c)': await sign(
    claims,
    { ...header, x5c: [der.toString('base64')] },
    attackerKey.privateKey,
  ),
  'kid as a path': await sign(claims, { ...header, kid: '../../dev/null' }, attackerKey.privateKey),
  'kid as SQL': await sign(claims, { ...header, kid: "k1' OR '1'='1" }, attackerKey.privateKey),
  'kid as a URL': await sign(claims, { ...header, kid: 'http://evil/jwks.json' }, attackerKey.privateKey),
  'no kid': await sign(claims, { alg: 'RS256' }),
  'an unknown critical header': `${encoded({ ...header, crit: ['new'], new: 1 })}.${body}.${signature}`,
  'another issuer': await sign({
    ...claims,
    iss: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Other',
  }),
  'the issuer with a slash more': await sign({ ...claims, iss: `${issuer}/` }),
  'the issuer of another region': await sign({
    ...claims,
    iss: issuer.replaceAll('eu-central-1', 'eu-west-1'),
  }),
  'no issuer': await sign(without('iss')),
  'another client': await sign({ ...claims, client_id: 'machine' }),
  'a client that only begins alike': await sign({ ...claims, client_id: 'website' }),
  'no client': await sign(without('client_id')),
  'an id token of another client': await sign({ ...without('client_id'), token_use: 'id', aud: 'machine' }),
  'an id token that names its client as an access token does': await sign({ ...claims, token_use: 'id' }),
  'a refresh token': await sign({ ...claims, token_use: 'refresh' }),
  'no use': await sign(without('token_use')),
  'expired a second ago': await sign({ ...claims, exp: seconds - 1 }),
  'expired this moment': await sign({ ...claims, exp: seconds }),
  'no expiry': await sign(without('exp')),
  'expiry as a text': await sign({ ...claims, exp: 'tomorrow' as unknown as number }),
  'not valid yet': await sign({ ...claims, nbf: seconds + 1 }),
  'no subject': await sign(without('sub')),
  'truncated by one character': good.slice(0, -2),
  'truncated to two parts': `${head}.${body}`,
  'a part too many': `${good}.x`,
  'another body under the signature': `${head}.${encoded({ ...claims, 'cognito:groups': ['ZONE_ADMIN'] })}.${signature}`,
  'a body that is a list': `${head}.${encoded([claims])}.${signature}`,
  'no JWT at all': 'not-a-token',
  'an empty token': 'Bearer ',
  'the token twice': `${good} ${good}`,
  'an encrypted token without meaning': `${encoded({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`,
};

/** The names of the tokens that were let in. */
const letIn = async (by: Authenticate): Promise<string[]> => {
  const found: string[] = [];
  for (const [name, token] of Object.entries(badTokens)) {
    const answer = await by(api, { authorization: token }, { sourceIp: '127.0.0.1', now });
    if (answer.ok) found.push(name);
  }
  return found;
};

describe('user pool tokens', () => {
  it('that are good are let in, bare or after Bearer', async () => {
    for (const authorization of [good, `Bearer ${good}`, `bearer ${good}`]) {
      const caller = await authenticate(api, { authorization }, { sourceIp: '10.0.0.1', now });
      expect(caller).toEqual(
        accepted({
          mode: 'AMAZON_COGNITO_USER_POOLS',
          sub: 'person-1',
          username: 'a.voorbeeld',
          groups: ['DISPATCHER'],
          claims,
          issuer,
          sourceIp: ['10.0.0.1'],
          defaultAuthStrategy: 'ALLOW',
          expiresAt: (seconds + 600) * 1000,
        }),
      );
    }
  });

  it('of both uses are let in, as AppSync does', async () => {
    const idToken = await sign({
      ...without('client_id'),
      token_use: 'id',
      aud: 'desk',
      'cognito:username': 'a.voorbeeld',
    });
    expect(await authenticate(api, { authorization: idToken }, { sourceIp: '', now })).toMatchObject({
      ok: true,
      value: { username: 'a.voorbeeld' },
    });
  });

  it('that are bad are refused, all of them, and all in the same words', async () => {
    expect(await letIn(authenticate)).toEqual([]);
    const answers = await Promise.all(
      Object.values(badTokens).map((authorization) =>
        authenticate(api, { authorization }, { sourceIp: '', now }),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    console.log(`bad tokens: ${answers.length} kinds refused, 4 good ones let in`);
    expect(answers.length).toBeGreaterThanOrEqual(30);
  });

  it('never make the gateway ask an address that a token names', () => {
    expect(asked.filter((url) => !url.startsWith('http://pools/'))).toEqual([]);
  });

  it('would be found if the check looked at no signature (seeded fault)', async () => {
    const careless: Authenticate = async (_api, { authorization = '' }, context) => {
      try {
        const { iss, exp = 0 } = decodeJwt(authorization);
        if (iss !== issuer || exp * 1000 <= context.now) throw new Error('no');
        return accepted({ mode: 'API_KEY', expiresAt: 0 });
      } catch {
        return authenticate(api, {}, context);
      }
    };
    expect((await letIn(careless)).length).toBeGreaterThan(10);
  });

  it('would be found if any client were admitted (seeded fault)', async () => {
    const open = {
      ...api,
      authenticationTypes: [{ type: 'AMAZON_COGNITO_USER_POOLS', ...pool, defaultAction: 'ALLOW' }],
    } as GatewayApi;
    expect(await letIn((_api, headers, context) => authenticate(open, headers, context))).toContain(
      'another client',
    );
  });
});

describe('API keys', () => {
  const byKey = (key: string) => authenticate(api, { 'x-api-key': key }, { sourceIp: '', now });

  it('are let in until they end', async () => {
    expect(await byKey('good')).toMatchObject({ ok: true, value: { mode: 'API_KEY' } });
    expect(await byKey('old')).toMatchObject({ ok: false });
    expect(await byKey('made-up')).toMatchObject({ ok: false });
  });

  it('do not help a bad token in', async () => {
    const headers = { authorization: 'not-a-token', 'x-api-key': 'good' };
    expect(await authenticate(api, headers, { sourceIp: '', now })).toMatchObject({ ok: false });
  });
});

it('lets nobody in without credentials, nor by a signature it cannot judge', async () => {
  for (const authorization of [
    '',
    'AWS4-HMAC-SHA256 Credential=test/20261122/eu-central-1/appsync/aws4_request',
  ]) {
    expect(await authenticate(api, { authorization }, { sourceIp: '', now })).toMatchObject({ ok: false });
  }
});
