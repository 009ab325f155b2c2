/** The part of a WebSocket the client uses; a test has one of its own. */
export interface Socket {
  readonly send: (frame: string) => void;
  readonly close: () => void;
}
/** Opens one; calls back until `closed`, which comes exactly once. */
export type OpenSocket = (
  url: string,
  protocols: readonly string[],
  events: {
    readonly opened: () => void;
    readonly message: (frame: unknown) => void;
    readonly closed: () => void;
  },
) => Socket;
