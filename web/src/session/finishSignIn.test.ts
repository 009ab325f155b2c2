import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { ZoneConfig } from '../app/AppConfig.ts';
import { codeChallenge } from './codeChallenge.ts';
import type { TokenEndpoint } from './createTokenEndpoint.ts';
import { finishSignIn } from './finishSignIn.ts';
import { startSignIn } from './startSignIn.ts';

const zone: ZoneConfig = {
  code: '5449',
  name: 'Oostende',
  languages: ['nl'],
  graphqlUrl: 'http://zone.example/graphql',
  realtimeUrl: 'ws://zone.example/graphql/realtime',
  issuer: 'http://idp.example/pool',
  clientId: 'client',
  authorizeUrl: 'http://idp.example/authorize?existing=1',
  tokenUrl: 'http://idp.example/token',
};
const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;

const memoryStorage = (): Storage => {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (key) => items.get(key) ?? null,
    key: (index) => [...items.keys()][index] ?? null,
    removeItem: (key) => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
};

interface Granting {
  readonly idClaims?: object;
  readonly zoneClaim?: string;
  readonly refuse?: 'rejected' | 'unreachable';
}

const prepare = async ({ idClaims = {}, zoneClaim = '5449', refuse }: Granting = {}) => {
  const storage = memoryStorage();
  let drawn = 0;
  const address = new URL(
    await startSignIn(zone, {
      storage,
      random: (bytes) => {
        drawn += 1;
        return bytes.fill(drawn);
      },
      redirectUri: 'http://web.example/patrol/callback',
      returnTo: '/patrol/5449/incident/01J',
      language: 'nl',
      anew: false,
    }),
  );
  const exchanged: { code: string; verifier: string; redirectUri: string }[] = [];
  const endpoint: TokenEndpoint = {
    exchange: async (grant) => {
      exchanged.push(grant);
      if (refuse !== undefined) return refused(refuse);
      const nonce = address.searchParams.get('nonce');
      return accepted({
        access_token: jwt({
          sub: 'p',
          username: 'a.voorbeeld',
          zone: zoneClaim,
          'cognito:groups': ['OFFICER'],
          unit: 'OO 05',
        }),
        id_token: jwt({ nonce, aud: 'client', iss: 'http://idp.example/pool', ...idClaims }),
        refresh_token: 'refresh',
        expires_in: 600,
      });
    },
    renew: async () => refused('rejected'),
    revoke: async () => undefined,
  };
  const finish = (query: Record<string, string>) =>
    finishSignIn(new URLSearchParams(query), {
      storage,
      zones: [zone],
      endpointOf: () => endpoint,
      redirectUri: 'http://web.example/patrol/callback',
      clock: { now: () => 1_000 },
      newId: () => 'sign-in-1',
    });
  return { address, finish, exchanged, storage, state: address.searchParams.get('state') ?? '' };
};

describe('Signing in by code with PKCE', () => {
  test('asks the zone with a challenge, a state and a nonce that are new each time', async () => {
    const { address } = await prepare();
    const asked = Object.fromEntries(address.searchParams);

    expect(address.origin + address.pathname).toBe('http://idp.example/authorize');
    expect(asked).toMatchObject({
      existing: '1',
      response_type: 'code',
      client_id: 'client',
      redirect_uri: 'http://web.example/patrol/callback',
      code_challenge_method: 'S256',
    });
    expect(asked.state).toMatch(/^5449\.[\w-]{43}$/);
    expect(asked.nonce).toMatch(/^[\w-]{43}$/);
    expect(asked.nonce).not.toBe(asked.state?.slice(5));
  });

  test('trades the code with the verifier of that challenge, and comes back to where the person was', async () => {
    const { address, finish, exchanged, state } = await prepare();

    const finished = await finish({ code: 'code-1', state });

    expect(finished).toMatchObject({
      ok: true,
      value: {
        returnTo: '/patrol/5449/incident/01J',
        tokens: {
          refreshToken: 'refresh',
          expiresAt: 601_000,
          person: { unit: 'OO 05', roles: ['OFFICER'] },
        },
      },
    });
    expect(await codeChallenge(exchanged[0]?.verifier ?? '')).toBe(
      address.searchParams.get('code_challenge'),
    );
  });

  const refusals: readonly [string, Granting, (state: string) => Record<string, string>, string][] = [
    ['a state this tab never sent', {}, () => ({ code: 'c', state: '5449.forged' }), 'stateMismatch'],
    ['no state at all', {}, () => ({ code: 'c' }), 'stateMismatch'],
    ['a person who pressed cancel', {}, (state) => ({ error: 'access_denied', state }), 'cancelled'],
    ['an error of the sign-in page', {}, (state) => ({ error: 'server_error', state }), 'exchangeFailed'],
    ['a code that is refused', { refuse: 'rejected' }, (state) => ({ code: 'c', state }), 'exchangeFailed'],
    [
      'a token endpoint that does not answer',
      { refuse: 'unreachable' },
      (state) => ({ code: 'c', state }),
      'unreachable',
    ],
    ['another nonce', { idClaims: { nonce: 'other' } }, (state) => ({ code: 'c', state }), 'stateMismatch'],
    [
      'an ID token for another client',
      { idClaims: { aud: 'other' } },
      (state) => ({ code: 'c', state }),
      'stateMismatch',
    ],
    [
      'an ID token of another issuer',
      { idClaims: { iss: 'http://evil.example' } },
      (state) => ({ code: 'c', state }),
      'stateMismatch',
    ],
    [
      'an access token of another zone',
      { zoneClaim: '5450' },
      (state) => ({ code: 'c', state }),
      'zoneDiffers',
    ],
  ];
  test.each(refusals)('lets nobody in with %s', async (_what, granting, query, problem) => {
    const { finish, state } = await prepare(granting);

    expect(await finish(query(state))).toEqual({ ok: false, refusal: problem });
  });

  test('takes an answer once: the same address again, from the history, lets nobody in', async () => {
    const { finish, state } = await prepare();
    expect((await finish({ code: 'code-1', state })).ok).toBe(true);

    expect(await finish({ code: 'code-1', state })).toEqual({ ok: false, refusal: 'stateMismatch' });
  });
});

test('what stands in the address of a sign-in stays what it is: no text adds a question or changes one', async () => {
  const hostile = 'nl&prompt=none#x?client_id=another&scope=all';
  const address = new URL(
    await startSignIn(zone, {
      storage: memoryStorage(),
      random: (bytes) => bytes.fill(7),
      redirectUri: `http://web.example/patrol/callback?${hostile}`,
      returnTo: '/',
      language: hostile,
      anew: false,
    }),
  );

  expect(address.searchParams.get('lang')).toBe(hostile);
  expect(address.searchParams.get('redirect_uri')).toBe(`http://web.example/patrol/callback?${hostile}`);
  expect(address.searchParams.getAll('client_id')).toEqual(['client']);
  expect(address.searchParams.has('prompt')).toBe(false);
  expect(address.hash).toBe('');
});
