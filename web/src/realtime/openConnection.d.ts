import type { ApiFailure } from './ApiFailure.ts';
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
export declare const openConnection: (
  deps: {
    readonly openSocket: OpenSocket;
    readonly realtimeUrl: string;
    readonly graphqlUrl: string;
  },
  token: string,
  events: ConnectionEvents,
) => Connection;
