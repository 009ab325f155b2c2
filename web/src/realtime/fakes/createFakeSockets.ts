import type { OpenSocket } from '../Socket.ts';

/** The server's end of the sockets a client opened. */
export interface FakeSocket {
  readonly url: string;
  readonly protocols: readonly string[];
  /** What the client said, parsed, newest last. */
  readonly said: readonly Readonly<Record<string, unknown>>[];
  readonly opened: () => void;
  readonly say: (message: object) => void;
  /** The server or the network closes it: the client is told. */
  readonly kill: () => void;
  /** The network is gone without a word: nothing passes either way any more. */
  readonly goSilent: () => void;
  readonly isClosed: () => boolean;
}

/** @param onSaid called with each thing a client says on a socket that is not silent. */
export const createFakeSockets = (
  onOpened: (socket: FakeSocket) => void = () => undefined,
  onSaid: (socket: FakeSocket, message: Readonly<Record<string, unknown>>) => void = () => undefined,
): { readonly open: OpenSocket; readonly all: readonly FakeSocket[] } => {
  const all: FakeSocket[] = [];
  const open: OpenSocket = (url, protocols, events) => {
    let closed = false;
    let silent = false;
    const said: Readonly<Record<string, unknown>>[] = [];
    const socket: FakeSocket = {
      url,
      protocols,
      said,
      opened: () => {
        if (!closed && !silent) events.opened();
      },
      say: (message) => {
        if (!closed && !silent) events.message(JSON.stringify(message));
      },
      kill: () => {
        if (closed) return;
        closed = true;
        events.closed();
      },
      goSilent: () => {
        silent = true;
      },
      isClosed: () => closed,
    };
    all.push(socket);
    onOpened(socket);
    return {
      send: (frame) => {
        if (closed || silent) return;
        const message: Readonly<Record<string, unknown>> = JSON.parse(frame);
        said.push(message);
        onSaid(socket, message);
      },
      close: () => {
        closed = true;
      },
    };
  };
  return { open, all };
};
