import type { ApiFailure } from './ApiFailure.ts';
import type { LinkDeps } from './Link.ts';
import { openConnection } from './openConnection.ts';

/** One subscription on a connection of its own. */
export interface Subscription {
  /** Goes on with a new token: asks anew on the same connection and then lets the old one go, so without a gap. */
  readonly renew: (token: string) => void;
  /** Asks for a sign of life. */
  readonly probe: () => void;
  /** Nothing is called back after this. */
  readonly close: () => void;
}

export interface SubscriptionEvents {
  /** Anything at all came in. */
  readonly alive: () => void;
  /** It is heard from now on. Called once. */
  readonly subscribed: () => void;
  readonly data: (data: unknown) => void;
  readonly probeAnswered: () => void;
  /** It, or its connection, was turned down. */
  readonly failed: (failure: ApiFailure) => void;
  /** The server ended it. */
  readonly completed: () => void;
  /** The connection is gone. */
  readonly ended: () => void;
}

/** Opens a connection and subscribes over it as soon as it is acknowledged. */
export const openSubscription = (
  deps: Pick<LinkDeps, 'openSocket' | 'realtimeUrl' | 'graphqlUrl' | 'document'>,
  token: string,
  events: SubscriptionEvents,
): Subscription => {
  let count = 0;
  let current = '';
  let replaced: string | null = null;
  let heard = false;
  const ask = (withToken: string): void => {
    count += 1;
    current = `incidents-${count}`;
    connection.subscribe(current, deps.document, withToken);
  };
  const connection = openConnection(deps, token, {
    alive: events.alive,
    acknowledged: () => ask(token),
    subscribed: (id) => {
      if (id !== current) return;
      if (replaced !== null) connection.unsubscribe(replaced);
      replaced = null;
      if (!heard) events.subscribed();
      heard = true;
    },
    data: (_id, data) => events.data(data),
    probeAnswered: events.probeAnswered,
    failed: (id, failure) => {
      if (id === null || id === current) events.failed(failure);
    },
    completed: (id) => {
      if (id === current) events.completed();
    },
    closed: events.ended,
  });
  return {
    renew: (withToken) => {
      replaced = current;
      ask(withToken);
    },
    probe: connection.probe,
    close: connection.close,
  };
};
