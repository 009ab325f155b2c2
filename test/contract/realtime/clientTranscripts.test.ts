import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

/**
 * What two widely used clients say, message by message as their public sources have it, in place of the libraries
 * themselves, which are not among this project's packages.
 */
const target = contractTarget();
const { host } = new URL(target.graphqlUrl);
const { accessToken } = target.users.member;
const encode = (value: unknown, alphabet: 'base64' | 'base64url'): string =>
  Buffer.from(JSON.stringify(value)).toString(alphabet);

/** Opens a socket, says `connection_init`, and hands over the messages one by one. */
const open = async (url: string, protocols: readonly string[]) => {
  const socket = new WebSocket(url, [...protocols]);
  const messages: { type: string; id?: string; payload?: Record<string, unknown> }[] = [];
  const arrivals: (() => void)[] = [];
  socket.on('message', (text) => {
    messages.push(JSON.parse(text.toString()));
    for (const arrived of arrivals.splice(0)) arrived();
  });
  await new Promise((resolve) => socket.once('open', resolve));
  const next = async (): Promise<(typeof messages)[number]> => {
    for (;;) {
      const message = messages.shift();
      // Both clients take `ka` at any time and answer nothing that matters.
      if (message !== undefined && message.type !== 'ka') return message;
      if (message === undefined) await new Promise<void>((arrived) => arrivals.push(arrived));
    }
  };
  return { socket, next, say: (message: unknown) => socket.send(JSON.stringify(message)) };
};

const send = (channel: string) =>
  callGraphql(
    target,
    { query: `mutation { send(channel: "${channel}") { channel } }` },
    { token: accessToken },
  );

describe('clients that exist', () => {
  it('Amplify for JavaScript: headers in an unpadded subprotocol, all its own headers beside the token', async () => {
    const authorization = { Authorization: accessToken, host, 'x-amz-user-agent': 'aws-amplify/6 api/1' };
    const { socket, next, say } = await open(target.realtimeUrl, [
      'graphql-ws',
      `header-${encode(authorization, 'base64url')}`,
    ]);
    say({ type: 'connection_init' });
    expect(await next()).toEqual({ type: 'connection_ack', payload: { connectionTimeoutMs: 300_000 } });

    const [id, channel] = [crypto.randomUUID(), crypto.randomUUID()];
    const query =
      'subscription OnSend($channel: String) {\n  onSend(channel: $channel) {\n    channel\n    __typename\n  }\n}\n';
    say({
      id,
      payload: { data: JSON.stringify({ query, variables: { channel } }), extensions: { authorization } },
      type: 'start',
    });
    expect(await next()).toMatchObject({ type: 'start_ack', id });
    await send(channel);
    expect(await next()).toEqual({
      type: 'data',
      id,
      payload: { data: { onSend: { channel, __typename: 'Message' } } },
    });

    // It closes the socket for new tokens when an error says one of these types.
    say({
      id: 'x',
      payload: {
        data: JSON.stringify({ query }),
        extensions: { authorization: { host, Authorization: 'old' } },
      },
      type: 'start',
    });
    expect(await next()).toMatchObject({
      type: 'error',
      id: 'x',
      payload: { errors: [{ errorType: 'UnauthorizedException' }] },
    });
    say({ id, type: 'stop' });
    expect(await next()).toEqual({ type: 'complete', id });
    socket.close(1000);
  });

  it('Amplify for JavaScript: gives up, and does not try again, on the code and type of a refusal', async () => {
    const { next } = await open(target.realtimeUrl, [
      'graphql-ws',
      `header-${encode({ Authorization: 'old', host }, 'base64url')}`,
    ]);
    const { type, payload } = await next();
    const [error] = (payload?.errors ?? []) as { errorType: string; errorCode: number }[];
    expect(type).toBe('connection_error');
    expect(error?.errorCode === 401 || error?.errorType === 'UnauthorizedException').toBe(true);
  });

  it('Apollo Kotlin: headers and payload in the query string, the whole request in data, a pong for every ka', async () => {
    const authorization = { host, Authorization: accessToken };
    const url = new URL(target.realtimeUrl);
    url.searchParams.set('header', encode(authorization, 'base64'));
    url.searchParams.set('payload', encode({}, 'base64'));
    const { socket, next, say } = await open(url.href, ['graphql-ws']);
    say({ type: 'connection_init' });
    expect((await next()).type).toBe('connection_ack');

    const [id, channel] = [crypto.randomUUID(), crypto.randomUUID()];
    const data = JSON.stringify({
      operationName: 'OnSend',
      variables: { channel },
      query: 'subscription OnSend($channel: String) { onSend(channel: $channel) { channel } }',
    });
    say({ type: 'start', id, payload: { data, extensions: { authorization } } });
    expect(await next()).toMatchObject({ type: 'start_ack', id });
    say({ type: 'pong' });
    expect(await next()).toMatchObject({
      type: 'error',
      payload: { errors: [{ errorType: 'UnsupportedOperation' }] },
    });
    await send(channel);
    expect(await next()).toMatchObject({ type: 'data', id, payload: { data: { onSend: { channel } } } });
    say({ type: 'stop', id });
    expect(await next()).toMatchObject({ type: 'complete', id });
    socket.close();
  });
});
