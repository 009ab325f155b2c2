import { describe, expect, test } from 'vitest';
import type { ZoneConfig } from '../app/AppConfig.ts';
import { createFakeTimers } from '../realtime/fakes/createFakeTimers.ts';
import { createSession } from './createSession.ts';
import { createTokenEndpoint } from './createTokenEndpoint.ts';
import type { Tokens } from './Tokens.ts';
import type { TokenVault } from './TokenVault.ts';
import { toTokens } from './toTokens.ts';

const zone: ZoneConfig = {
  code: '5449',
  name: 'Oostende',
  languages: ['nl'],
  graphqlUrl: 'http://zone.example/graphql',
  realtimeUrl: 'ws://zone.example/graphql/realtime',
  issuer: 'http://idp.example/pool',
  clientId: 'client',
  authorizeUrl: 'http://idp.example/authorize',
  tokenUrl: 'http://idp.example/token',
};
const jwt = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
const access = (number: number, zoneCode = '5449'): string =>
  jwt({
    sub: 'person-1',
    username: 'a.voorbeeld',
    name: 'A. Voorbeeld',
    zone: zoneCode,
    'cognito:groups': ['DISPATCHER'],
    number,
  });

/** A token endpoint that rotates: each refresh token is good once. */
const prepare = (tabs = 1) => {
  const timers = createFakeTimers();
  let good = 'refresh-1';
  let count = 1;
  let is: 'well' | 'away' | 'unpacked' | 'foreign' | 'refused' = 'well';
  const asked: string[] = [];
  const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
    const form = new URLSearchParams(String(init?.body));
    asked.push(String(url).endsWith('/token') ? (form.get('refresh_token') ?? '') : 'revoke');
    await new Promise<void>((done) => void timers.after(60, done));
    if (is === 'away') throw new TypeError('network');
    if (is === 'refused' || form.get('refresh_token') !== good)
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    count += 1;
    good = `refresh-${count}`;
    return Response.json({
      access_token: access(count, is === 'foreign' ? '5450' : '5449'),
      refresh_token: good,
      expires_in: 600,
    });
  };
  const listeners = new Set<(tokens: Tokens) => void>();
  const gone: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const first: Tokens = {
    signInId: 'sign-in-1',
    accessToken: access(1),
    refreshToken: 'refresh-1',
    expiresAt: timers.now() + 600_000,
    lifetimeMs: 600_000,
    person: {
      id: 'person-1',
      username: 'a.voorbeeld',
      name: 'A. Voorbeeld',
      roles: ['DISPATCHER'],
      zoneCode: '5449',
      zoneName: 'Oostende',
      languages: ['nl'],
    },
  };
  const open = () => {
    let mine: ((tokens: Tokens) => void) | undefined;
    const vault: TokenVault & { cleared: boolean } = {
      cleared: false,
      load: async () => null,
      save: async (tokens) => {
        for (const listener of listeners) if (listener !== mine) timers.after(5, () => listener(tokens));
      },
      clear: () => {
        vault.cleared = true;
      },
      onRenewedElsewhere: (listener) => {
        mine = listener;
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const session = createSession(
      {
        zone,
        vault,
        renewals: async () => {
          if (is === 'unpacked') throw new Error('not on this device yet');
          return { endpoint: createTokenEndpoint(zone, { fetch, timers }), toTokens };
        },
        timers,
        random: () => 0.5,
        exclusively: (_name, run) => {
          const mineNow = turn.then(run);
          turn = mineNow.catch(() => undefined);
          return mineNow;
        },
        signInAddress: async () => 'http://idp.example/authorize?x',
        signOutAddress: 'http://idp.example/logout',
        go: (address) => gone.push(address),
      },
      { tokens: first },
    );
    return { session, vault };
  };
  const set = (next: typeof is): void => {
    is = next;
  };
  return { timers, asked, gone, set, tabs: Array.from({ length: tabs }, open) };
};

const only = <T>(list: readonly T[]): T => {
  const [one] = list;
  if (one === undefined) throw new Error('none');
  return one;
};

describe('A session', () => {
  test('renews before the token ends, and tells whoever holds a link', async () => {
    const { timers, asked, tabs } = prepare();
    const { session } = only(tabs);
    const told: string[] = [];
    session.onRenewed((token) => told.push(token));

    await timers.pass(480_000);
    expect(asked).toEqual([]);
    await timers.pass(60_000);

    expect(asked).toEqual(['refresh-1']);
    expect(told).toEqual([access(2)]);
    expect(session.state.value.kind).toBe('signedIn');
  });

  test('lives through a shift of rotated refresh tokens', async () => {
    const { timers, asked, tabs } = prepare();
    await timers.pass(12 * 3_600_000);

    expect(only(tabs).session.state.value.kind).toBe('signedIn');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(80);
  });

  test('renews in one tab at a time: the others take over what it brought', async () => {
    const { timers, asked, tabs } = prepare(3);

    await timers.pass(3_600_000);

    expect(tabs.map(({ session }) => session.state.value.kind)).toEqual(['signedIn', 'signedIn', 'signedIn']);
    // Each refresh token was used once; a second use would have ended the sign-in.
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each([
    ['the network is away', 'away'],
    ['what renews is not on the device yet', 'unpacked'],
  ] as const)(
    'lets the person work on with the token in hand while %s, and renews afterwards',
    async (_what, away) => {
      const { timers, tabs, set } = prepare();
      const { session } = only(tabs);
      set(away);
      await timers.pass(590_000);
      const inHand = session.token();
      await timers.pass(100);
      expect(await inHand).toEqual({ kind: 'token', token: access(1) });
      await timers.pass(20_000);
      const tooLate = session.token();
      await timers.pass(100);
      expect(await tooLate).toEqual({ kind: 'unreachable' });
      expect(session.state.value.kind).toBe('signedIn');

      set('well');
      await timers.pass(5_000);

      expect(await session.token()).toEqual({ kind: 'token', token: access(2) });
    },
  );

  test.each([
    ['says no to a renewal', 'refused'],
    ['answers a token of another zone', 'foreign'],
  ] as const)(
    'is over when the zone %s: the person stays on the screen, the tokens go',
    async (_what, is) => {
      const { timers, tabs, set } = prepare();
      const { session, vault } = only(tabs);
      await timers.pass(540_000);
      // Positive control: the renewal before went well.
      expect(session.state.value.kind).toBe('signedIn');

      set(is);
      await timers.pass(600_000);

      expect(session.state.value.kind).toBe('expired');
      expect(session.person.value?.name).toBe('A. Voorbeeld');
      expect(vault.cleared).toBe(true);
      expect(await session.token()).toEqual({ kind: 'expired' });
    },
  );

  test('answers another token than the one the API just turned down', async () => {
    const { timers, tabs } = prepare();
    const { session } = only(tabs);
    const first = await session.token();
    expect(first).toEqual({ kind: 'token', token: access(1) });

    const second = session.token(access(1));
    await timers.pass(100);

    expect(await second).toEqual({ kind: 'token', token: access(2) });
  });

  test('ends for good at sign-out: tokens gone, refresh token revoked, on to the zone’s own sign-out', async () => {
    const { timers, tabs, asked, gone } = prepare();
    const { session, vault } = only(tabs);

    const out = session.signOut();
    await timers.pass(100);
    await out;

    expect(session.state.value).toEqual({ kind: 'signedOut' });
    expect(session.person.value).toBe(null);
    expect(vault.cleared).toBe(true);
    expect(asked).toEqual(['revoke']);
    expect(gone).toEqual(['http://idp.example/logout']);
  });

  test('forgets tokens and person at once when access is taken away, also with a renewal on its way', async () => {
    const { timers, tabs } = prepare();
    const { session, vault } = only(tabs);

    const renewal = session.renew();
    session.withdraw('person');
    await timers.pass(100);
    await renewal;

    expect(session.state.value).toEqual({ kind: 'signedOut', withdrawn: 'person' });
    expect(session.person.value).toBe(null);
    expect(vault.cleared).toBe(true);
    expect(await session.token()).toEqual({ kind: 'expired' });
  });
});
