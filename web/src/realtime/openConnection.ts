import type { ApiFailure } from './ApiFailure.ts';
import { connectionProtocols } from './connectionProtocols.ts';
import { readServerMessage } from './readServerMessage.ts';
import type { OpenSocket } from './Socket.ts';

/** One connection to the zone's real-time endpoint. */
export interface Connection {
  readonly subscribe: (id: string, document: string, token: string) => void;
  readonly unsubscribe: (id: string) => void;
  /**
   * Asks for a sign of life. AppSync's protocol has no client ping; a message of a type it does not know is
   * answered at once with an `UnsupportedOperation` error and nothing else happens, which is all we need.
   */
  readonly probe: () => void;
  /** Nothing is called back after this. */
  readonly close: () => void;
}

export interface ConnectionEvents {
  /** Anything at all came in. */
  readonly alive: () => void;
  readonly acknowledged: () => void;
  readonly subscribed: (id: string) => void;
  readonly data: (id: string, data: unknown) => void;
  readonly probeAnswered: () => void;
  /** A subscription (by id) or the connection itself (null) was turned down. */
  readonly failed: (id: string | null, failure: ApiFailure) => void;
  readonly completed: (id: string) => void;
  readonly closed: () => void;
}

/** Opens a connection and speaks AppSync's real-time protocol over it (stack.md, AppSync). */
export const openConnection = (
  deps: { readonly openSocket: OpenSocket; readonly realtimeUrl: string; readonly graphqlUrl: string },
  token: string,
  events: ConnectionEvents,
): Connection => {
  let over = false;
  const send = (message: object): void => socket.send(JSON.stringify(message));
  const socket = deps.openSocket(deps.realtimeUrl, connectionProtocols(deps.graphqlUrl, token), {
    opened: () => {
      if (!over) send({ type: 'connection_init' });
    },
    closed: () => {
      if (over) return;
      over = true;
      events.closed();
    },
    message: (frame) => {
      if (over) return;
      const message = readServerMessage(frame);
      events.alive();
      if (message.kind === 'acknowledged') events.acknowledged();
      else if (message.kind === 'subscribed') events.subscribed(message.id);
      else if (message.kind === 'data') events.data(message.id, message.data);
      else if (message.kind === 'failed') events.failed(message.id, message.failure);
      else if (message.kind === 'completed') events.completed(message.id);
      else if (message.kind === 'probeAnswered') events.probeAnswered();
    },
  });
  const { host } = new URL(deps.graphqlUrl);
  return {
    subscribe: (id, document, subscriptionToken) =>
      send({
        id,
        type: 'start',
        payload: {
          data: JSON.stringify({ query: document, variables: {} }),
          extensions: { authorization: { host, Authorization: subscriptionToken } },
        },
      }),
    unsubscribe: (id) => send({ id, type: 'stop' }),
    probe: () => send({ type: 'ping' }),
    close: () => {
      over = true;
      socket.close();
    },
  };
};
