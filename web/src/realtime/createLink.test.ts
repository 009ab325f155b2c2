import { describe, expect, test } from 'vitest';
import { createLink } from './createLink.ts';
import { createFakeSockets, type FakeSocket } from './fakes/createFakeSockets.ts';
import { createFakeSurroundings } from './fakes/createFakeSurroundings.ts';
import { createFakeTimers } from './fakes/createFakeTimers.ts';
import { createFakeTokens } from './fakes/createFakeTokens.ts';

const prepare = (zone: { silent?: boolean; answersProbes?: boolean; reachable?: boolean } = {}) => {
  const { silent = false, answersProbes = true, reachable = false } = zone;
  let drawn = 0;
  const timers = createFakeTimers();
  const tokens = createFakeTokens();
  const surroundings = createFakeSurroundings();
  const heard: string[] = [];
  const answerLikeAppSync = (socket: FakeSocket, message: Readonly<Record<string, unknown>>): void => {
    if (silent) return;
    if (message.type === 'connection_init')
      socket.say({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } });
    if (message.type === 'start') socket.say({ type: 'start_ack', id: message.id });
    if (message.type === 'ping' && answersProbes) {
      socket.say({
        type: 'error',
        payload: {
          errors: [
            {
              errorType: 'UnsupportedOperation',
              message: 'unknown not supported through the realtime channel',
            },
          ],
        },
      });
    }
  };
  const sockets = createFakeSockets((socket) => void timers.after(5, socket.opened), answerLikeAppSync);
  const link = createLink({
    realtimeUrl: 'ws://zone.example/graphql/realtime',
    graphqlUrl: 'http://zone.example/graphql',
    document: 'subscription{incidents{topic}}',
    openSocket: sockets.open,
    tokens,
    timers,
    // Spreads evenly over 0 to 1, the same in every run.
    random: () => {
      drawn += 0.618_034;
      return drawn % 1;
    },
    surroundings,
    reachable: async () => reachable,
    subscribed: () => heard.push('subscribed'),
    data: () => heard.push('data'),
    turnedAway: () => heard.push('turnedAway'),
    statusChanged: () => heard.push(link.status().kind),
  });
  const last = (): FakeSocket => {
    const socket = sockets.all.at(-1);
    if (socket === undefined) throw new Error('no socket was opened');
    return socket;
  };
  return { timers, tokens, surroundings, heard, sockets, link, last };
};

describe('The link to a zone', () => {
  test('says who it is in the subprotocol, never in the address, and subscribes with the same token', async () => {
    const { timers, link, last } = prepare();

    link.start();
    await timers.pass(50);

    const header = last().protocols[1]?.replace('header-', '') ?? '';
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
      host: 'zone.example',
      Authorization: 'token-1',
    });
    expect(last().protocols[0]).toBe('graphql-ws');
    expect(last().url).toBe('ws://zone.example/graphql/realtime');
    expect(last().said.map((message) => message.type)).toEqual(['connection_init', 'start']);
    expect(last().said[1]).toMatchObject({
      payload: { extensions: { authorization: { Authorization: 'token-1' } } },
    });
    expect(link.status().kind).toBe('up');
  });

  test('notices a link that died without a word within 4 s and is up again on another', async () => {
    const { timers, link, last, sockets } = prepare();
    link.start();
    await timers.pass(50);
    // Positive control: a living link that has nothing to say stays up, probed and answered.
    await timers.pass(20_000);
    expect(sockets.all).toHaveLength(1);
    expect(link.latencyMs()).toBe(0);

    last().goSilent();
    await timers.pass(4_000);

    expect(sockets.all).toHaveLength(2);
    await timers.pass(1_000);
    expect(link.status().kind).toBe('up');
  });

  test('keeps a link whose server answers no probe, as long as the zone answers over HTTP', async () => {
    const mute = prepare({ answersProbes: false, reachable: true });
    const gone = prepare({ answersProbes: false, reachable: false });
    mute.link.start();
    gone.link.start();

    await mute.timers.pass(20_000);
    await gone.timers.pass(20_000);

    expect(mute.sockets.all).toHaveLength(1);
    expect(mute.link.status().kind).toBe('up');
    // Positive control: where HTTP is silent too, the link is taken for dead.
    expect(gone.sockets.all.length).toBeGreaterThan(1);
  });

  test('is back within 1 s of the network in 95 of 100 outages, without any event that tells of it', async () => {
    const waits: number[] = [];
    for (let outage = 0; outage < 100; outage += 1) {
      const { timers, link, last, sockets } = prepare();
      link.start();
      await timers.pass(6_000);
      last().kill();
      const gone = 1_000 + outage * 577;
      const until = timers.now() + gone;
      // Every attempt during the outage is refused at once, as a gateway that is down does.
      for (let seen = sockets.all.length; timers.now() < until; ) {
        await timers.pass(10);
        for (; seen < sockets.all.length; seen += 1) sockets.all[seen]?.kill();
      }
      const back = timers.now();
      while (link.status().kind !== 'up') await timers.pass(10);
      waits.push(timers.now() - back);
    }
    const p95 = waits.sort((a, b) => a - b)[94] ?? Number.NaN;
    console.log(`reconnect: N=${waits.length} outages of 1 to 58 s, p95 ${p95} ms`);
    expect(p95).toBeLessThanOrEqual(1_000);
  }, 60_000);

  test('links at once when the device says the network is back', async () => {
    const { timers, link, last, surroundings, sockets } = prepare();
    link.start();
    await timers.pass(50);
    surroundings.set({ online: false });
    expect(link.status().kind).toBe('offline');
    await timers.pass(5_000);
    expect(sockets.all).toHaveLength(1);

    surroundings.set({ online: true });
    await timers.pass(10);

    expect(link.status().kind).toBe('up');
    expect(last().isClosed()).toBe(false);
  });

  test('moves to a renewed token without letting go of the old subscription first', async () => {
    const { timers, link, last, tokens, sockets } = prepare();
    link.start();
    await timers.pass(50);

    tokens.renew('token-2');
    await timers.pass(10);

    expect(sockets.all).toHaveLength(1);
    expect(last().said.slice(2)).toMatchObject([
      {
        type: 'start',
        id: 'incidents-2',
        payload: { extensions: { authorization: { Authorization: 'token-2' } } },
      },
      { type: 'stop', id: 'incidents-1' },
    ]);
  });

  test('renews a token that is turned down once, and says so when the zone still refuses', async () => {
    const { timers, link, last, sockets, tokens } = prepare({ silent: true });
    const turnDown = async (): Promise<void> => {
      await timers.pass(10);
      last().say({
        type: 'connection_error',
        payload: { errors: [{ errorType: 'UnauthorizedException', message: 'no' }] },
      });
    };
    link.start();
    await turnDown();
    await turnDown();

    expect(sockets.all).toHaveLength(2);
    expect(tokens.answer).toEqual({ kind: 'token', token: 'token-1+' });
    expect(link.status()).toEqual({ kind: 'refused', code: 'api.unauthenticated' });
    await timers.pass(61_000);
    expect(sockets.all).toHaveLength(3);
  });

  test('says so when the zone itself ends the subscription, and comes back by itself', async () => {
    const { timers, link, last, heard } = prepare();
    link.start();
    await timers.pass(10);
    const before = heard.filter((what) => what === 'turnedAway').length;

    last().say({ type: 'complete', id: 'incidents-1' });
    await timers.pass(3_000);

    expect(before).toBe(0);
    expect(heard.filter((what) => what === 'turnedAway')).toHaveLength(1);
    expect(link.status().kind).toBe('up');
  });

  test('does not renew for a sign-in that was ended: it says so at once', async () => {
    const { timers, link, last, sockets, heard } = prepare({ silent: true });
    link.start();
    await timers.pass(10);
    last().say({
      type: 'connection_error',
      payload: { errors: [{ errorType: 'UNAUTHENTICATED', errorInfo: { code: 'session.revoked' } }] },
    });
    await timers.pass(10);

    expect(sockets.all).toHaveLength(1);
    expect(heard).toContain('turnedAway');
  });

  test('waits for a new sign-in when the session is over', async () => {
    const { timers, link, tokens, sockets } = prepare();
    tokens.answer = { kind: 'expired' };
    link.start();
    await timers.pass(60_000);
    expect(link.status().kind).toBe('expired');
    expect(sockets.all).toHaveLength(0);

    tokens.renew('token-9');
    await timers.pass(50);

    expect(link.status().kind).toBe('up');
  });
});
