import * as v from 'valibot';

const MessageSchema = v.object({ type: v.string() });

export interface SubscriptionTry {
  readonly graphqlUrl: string;
  readonly realtimeUrl: string;
  readonly accessToken: string;
  readonly query: string;
}

/**
 * Opens AppSync's real-time protocol, subscribes and leaves as soon as the subscription is acknowledged.
 * Throws with the protocol's own word when it is not, within ten seconds.
 */
export const subscribeOnce = ({
  graphqlUrl,
  realtimeUrl,
  accessToken,
  query,
}: SubscriptionTry): Promise<void> => {
  const authorization = { host: new URL(graphqlUrl).host, Authorization: accessToken };
  const header = Buffer.from(JSON.stringify(authorization)).toString('base64url');
  const socket = new WebSocket(realtimeUrl, ['graphql-ws', `header-${header}`]);
  return new Promise<void>((done, fail) => {
    const tooLate = setTimeout(() => fail(new Error('no acknowledgement in 10 s')), 10_000);
    socket.onerror = () => fail(new Error('the connection was refused'));
    socket.onclose = ({ code }) => fail(new Error(`closed with ${code}`));
    socket.onopen = () => socket.send(JSON.stringify({ type: 'connection_init' }));
    socket.onmessage = ({ data }) => {
      const { type } = v.parse(MessageSchema, JSON.parse(String(data)));
      if (type === 'connection_ack') {
        const payload = { data: JSON.stringify({ query, variables: {} }), extensions: { authorization } };
        socket.send(JSON.stringify({ type: 'start', id: 'smoke', payload }));
      } else if (type === 'start_ack') {
        clearTimeout(tooLate);
        done();
      } else if (type.endsWith('error')) {
        clearTimeout(tooLate);
        fail(new Error(type));
      }
    };
  }).finally(() => socket.close());
};
