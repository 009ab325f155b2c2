import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectRealtime, type RealtimeClientOptions } from '../../contract/realtime/RealtimeClient.ts';
import { type StartedHub, startHub } from './startHub.ts';

const headers = { host: 'h', Authorization: 'good' };
let started: StartedHub | undefined;
afterEach(async () => {
  await started?.stop();
  started = undefined;
});
const begin = async (limits: Parameters<typeof startHub>[0] = {}) => {
  started = await startHub(limits);
  const { url } = started;
  return {
    ...started,
    connect: (options: Partial<RealtimeClientOptions> = {}, api: 0 | 1 = 0) =>
      connectRealtime({ url: url(api), headers, ...options }),
  };
};
/** Lets frames under way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a connection of the real-time hub', () => {
  it.each(['subprotocol', 'query'] as const)('is made with the headers in the %s', async (form) => {
    const { connect, hub } = await begin();
    const client = await connect({ form });

    expect((await client.init()).payload).toEqual({ connectionTimeoutMs: 300_000 });
    await client.next({ type: 'ka' });
    client.start('1', 'q');
    await client.next({ type: 'start_ack', id: '1' });
    expect(client.socket.protocol).toBe('graphql-ws');
    expect(hub.stats()).toMatchObject({ connections: 1, subscriptions: 1 });
  });

  it.each([
    [
      'a token that is refused',
      { headers: { host: 'h', Authorization: 'bad' } },
      'UnauthorizedException',
      401,
    ],
    ['no headers', { headers: undefined }, 'BadRequestException', 400],
    ['headers without a token', { headers: { host: 'h' } }, 'UnauthorizedException', 401],
  ])('is refused on the socket for %s, and hung up on', async (_what, options, errorType, errorCode) => {
    const { connect, hub } = await begin();
    const client = await connect(options);
    const refusal = await client.next({ type: 'connection_error' });

    expect(refusal.payload?.errors).toMatchObject([{ errorType, errorCode }]);
    expect(await client.closed).toMatchObject({ code: 1008 });
    expect(hub.stats()).toMatchObject({ connections: 0, refusedConnections: 1 });
  });

  it('is refused without the protocol, for clients that would see it', async () => {
    const { connect } = await begin();
    // `ws` refuses a server that picks none of the protocols it offered, so it offers none.
    const client = await connect({ protocols: [], form: 'query' });
    expect((await client.next({ type: 'connection_error' })).payload?.errors).toEqual([
      { message: 'NoProtocolError', errorCode: 400 },
    ]);
  });

  it('stays open on what it does not know, and says so at once', async () => {
    const { connect } = await begin();
    const client = await connect();
    await client.init();
    client.send({ type: 'ping' });
    expect(await client.next({ type: 'error' })).toEqual({
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
    client.send('what?');
    expect((await client.next({ type: 'error' })).payload?.errors?.[0]?.errorType).toBe(
      'BadRequestException',
    );
    client.socket.send(Buffer.from([1, 2, 3]), { binary: true });
    expect((await client.next({ type: 'error' })).payload?.errors?.[0]?.errorType).toBe(
      'BadRequestException',
    );
    client.start('1', 'q');
    await client.next({ type: 'start_ack' });
  });

  it('may start a subscription without connection_init, as documented', async () => {
    const { connect, pass } = await begin({ initTimeoutMs: 10 });
    const client = await connect();
    client.start('1', 'q');
    await client.next({ type: 'start_ack' });
    pass(100);
    await settled();
    expect(client.socket.readyState).toBe(client.socket.OPEN);
  });

  it('hears ka as often as promised', async () => {
    const { connect, pass } = await begin();
    const client = await connect();
    await client.init();
    await client.next({ type: 'ka' });
    pass(59_999);
    await settled();
    expect(client.received.filter(({ type }) => type === 'ka')).toHaveLength(1);
    pass(1);
    await client.next({ type: 'ka' });
  });

  it('is closed when it says nothing after the handshake', async () => {
    const { connect, pass, hub } = await begin();
    const client = await connect();
    pass(30_000);
    expect(await client.closed).toEqual({ code: 1008, reason: 'nothing said' });
    await vi.waitFor(() => expect(hub.stats()).toMatchObject({ cutSilent: 1, connections: 0 }));
  });

  it('is closed after a day, however lively', async () => {
    const { connect, pass } = await begin();
    const client = await connect();
    await client.init();
    for (let hours = 0; hours < 23; hours += 1) {
      pass(3_600_000);
      // A question and its answer, and not a pause: on a busy machine the ping of this hour may come later than any pause.
      client.start(`hour ${hours}`, 'q');
      await client.next({ type: 'start_ack', id: `hour ${hours}` });
      expect(client.socket.readyState).toBe(client.socket.OPEN);
    }
    pass(3_600_000);
    expect(await client.closed).toMatchObject({ code: 1001 });
  });

  it('is closed for a message above the limit, and its neighbour is not', async () => {
    const { connect } = await begin({ messageBytes: 1_000 });
    const [loud, neighbour] = [await connect(), await connect()];
    loud.send({ type: 'connection_init', filler: 'x'.repeat(1_000) });
    expect(await loud.closed).toMatchObject({ code: 1009 });
    await neighbour.init();
  });

  it('is closed when its API is deleted, and those of another API are not', async () => {
    const { connect, hub } = await begin();
    const [a, b] = [await connect(), await connect({}, 1)];
    await Promise.all([a.init(), b.init()]);
    hub.drop('api-a');
    expect(await a.closed).toEqual({ code: 1001, reason: 'API deleted' });
    b.start('1', 'q');
    await b.next({ type: 'start_ack' });
    expect(hub.stats().connections).toBe(1);
  });

  it('is closed when the gateway stops, and none is taken after', async () => {
    const { connect, hub, url } = await begin();
    const client = await connect();
    await client.init();
    await hub.close();
    expect(await client.closed).toEqual({ code: 1001, reason: 'gateway stops' });
    await expect(connectRealtime({ url: url(0), headers })).rejects.toThrow();
  });

  it('leaves nothing behind when the client vanishes', async () => {
    const { connect, hub, apis } = await begin();
    const client = await connect();
    for (let n = 0; n < 10; n += 1) client.start(`${n}`, 'q');
    await client.next({ type: 'start_ack', id: '9' });
    expect(hub.stats().subscriptions).toBe(10);
    client.socket.terminate();
    await client.closed;
    await settled();
    hub.mutationDone(apis[0], 'publish', { topic: 'a' });
    expect(hub.stats()).toMatchObject({
      connections: 0,
      subscriptions: 0,
      groups: 0,
      deliveries: 0,
      faults: 0,
    });
  });

  it('delivers what a mutation gave in the order it gave it, and null to nobody', async () => {
    const { connect, hub, apis } = await begin();
    const client = await connect();
    client.start('1', 'q');
    await client.next({ type: 'start_ack' });
    hub.mutationDone(apis[0], 'publish', null);
    hub.mutationDone(apis[0], 'move', { from: -1 });
    hub.mutationDone(apis[1], 'publish', { from: -2 });
    for (let from = 0; from < 500; from += 1) hub.mutationDone(apis[0], 'publish', { from });
    client.send({ type: 'stop', id: '1' });
    await client.next({ type: 'complete', id: '1' });
    expect(client.data('1')).toEqual(Array.from({ length: 500 }, (_, from) => ({ incidents: { from } })));
  });

  it('goes on delivering after the token it was opened with has expired: invalidation is what ends it', async () => {
    const { connect, hub, apis, pass } = await begin();
    const client = await connect();
    client.start('1', 'q', headers, {
      invalidationFilter: {
        filterGroup: [{ filters: [{ fieldName: 'sub', operator: 'eq', value: 'anna' }] }],
      },
    });
    await client.next({ type: 'start_ack' });
    for (let hour = 0; hour < 2; hour += 1) {
      pass(3_600_000);
      await settled();
    }
    hub.mutationDone(apis[0], 'publish', { from: 1 });
    await client.next({ type: 'data' });
    hub.invalidate(apis[0], { subscriptionField: 'incidents', payload: { sub: 'bert' } });
    hub.mutationDone(apis[0], 'publish', { from: 2 });
    hub.invalidate(apis[1], { subscriptionField: 'incidents', payload: { sub: 'anna' } });
    hub.mutationDone(apis[0], 'publish', { from: 3 });
    hub.invalidate(apis[0], { subscriptionField: 'incidents', payload: { sub: 'anna' } });
    hub.mutationDone(apis[0], 'publish', { from: 4 });
    await client.next({ type: 'complete', id: '1' });
    await settled();
    expect(client.data('1')).toEqual([1, 2, 3].map((from) => ({ incidents: { from } })));
    expect(client.socket.readyState).toBe(client.socket.OPEN);
    expect(hub.stats()).toMatchObject({ invalidated: 1, subscriptions: 0 });
  });
});
