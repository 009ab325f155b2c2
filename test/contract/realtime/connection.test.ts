import { describe, expect, it } from 'vitest';
import { contractTarget } from '../contractTarget.ts';
import { connectRealtime, type RealtimeClientOptions } from './RealtimeClient.ts';

const target = contractTarget();
const { host } = new URL(target.graphqlUrl);
const member = { host, Authorization: target.users.member.accessToken };
const connect = (options: Partial<RealtimeClientOptions> = {}) =>
  connectRealtime({ url: target.realtimeUrl, headers: member, ...options });

describe('a real-time connection', () => {
  it.each(['subprotocol', 'query'] as const)('is made with the headers in the %s', async (form) => {
    const client = await connect({ form });

    const { payload } = await client.init();
    expect(payload?.connectionTimeoutMs).toBe(300_000);
    expect(client.socket.protocol).toBe('graphql-ws');
    client.socket.close();
  });

  it.each([
    ['an id token', { host, Authorization: target.users.member.idToken }],
    ['an API key', { host, 'x-api-key': target.apiKey }],
    ['a header named in lower case', { host, authorization: target.users.member.accessToken }],
  ])('is made with %s', async (_what, headers) => {
    const client = await connect({ headers });
    expect((await client.init()).type).toBe('connection_ack');
    client.socket.close();
  });

  it('hears ka from the start', async () => {
    const client = await connect();
    await client.init();
    expect(await client.next({ type: 'ka' }, 70_000)).toEqual({ type: 'ka' });
    client.socket.close();
  });

  it.each([
    ['no token', { host }],
    ['a token that is none', { host, Authorization: 'nonsense' }],
    [
      'a token with another signature',
      { host, Authorization: `${target.users.member.accessToken.slice(0, -6)}AAAAAA` },
    ],
    ['a token of another pool', { host, Authorization: target.strangers.otherPool.accessToken }],
    [
      'a token of a client the API does not admit',
      { host, Authorization: target.strangers.otherClient.accessToken },
    ],
    ['an API key that is none', { host, 'x-api-key': 'da2-nonsense' }],
  ])('is refused for %s: connection_error, and the socket is closed', async (_what, headers) => {
    const client = await connect({ headers });
    if (client.socket.readyState === client.socket.OPEN) client.send({ type: 'connection_init' });

    const { payload } = await client.next({ type: 'connection_error' });
    expect(payload?.errors?.[0]?.errorType).toMatch(/UnauthorizedException$/);
    expect(payload?.errors?.[0]?.message).not.toContain('nonsense');
    await client.closed;
    expect(client.received.map(({ type }) => type)).not.toContain('connection_ack');
  });

  it('is refused without headers, and without the protocol', async () => {
    const without = await connect({ headers: undefined });
    expect((await without.next({ type: 'connection_error' })).payload?.errors?.[0]?.errorCode).toBe(400);
    const other = await connect({ protocols: [], form: 'query' });
    expect((await other.next({ type: 'connection_error' })).payload?.errors?.[0]?.message).toBe(
      'NoProtocolError',
    );
  });

  it('stays open on a message it does not know, and says so', async () => {
    const client = await connect();
    await client.init();
    client.send({ type: 'ping' });

    const { payload } = await client.next({ type: 'error' });
    expect(payload?.errors?.[0]).toMatchObject({
      errorType: 'UnsupportedOperation',
      message: 'unknown not supported through the realtime channel',
    });
    client.start('1', 'subscription { onSend { channel } }');
    await client.next({ type: 'start_ack', id: '1' });
    client.socket.close();
  });
});
