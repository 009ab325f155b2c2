import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { frameHeader } from './frameHeader.ts';

/** The server's side of one connection: whole messages out, and never more waiting than allowed. */
export interface OutgoingLink {
  /** Text messages of the protocol, together in one write. Nothing happens on a connection that is closing. */
  send(...messages: readonly string[]): void;
  /** One ready frame, given in two parts. A large one is not copied. False: not written. */
  write(frame: Buffer, idPart: Buffer): boolean;
  ping(): void;
  pong(data: Buffer): void;
}

/** Up to here one copied buffer costs less than handing the kernel two. Measured: see test/bench/fanout. */
const copiedBytes = 2_048;

/**
 * In: the WebSocket and the socket under it. Ready frames are written to the socket itself; that is safe because
 * without compression `ws` hands over whole frames at once and in order, so ours fall between them.
 * `onSlow` is called when more than `bufferedBytes` wait for a reader; what did not fit is not written.
 */
export const createOutgoingLink = (
  webSocket: WebSocket,
  socket: Duplex,
  bufferedBytes: number,
  onSlow: () => void,
): OutgoingLink => {
  /** Everything counts, also answers and pongs: a client that asks and never reads is a slow one too. */
  const hasRoom = (bytes: number): boolean => {
    if (webSocket.readyState !== webSocket.OPEN) return false;
    if (socket.writableLength + bytes <= bufferedBytes) return true;
    onSlow();
    return false;
  };
  return {
    send(...messages) {
      const frames: Buffer[] = [];
      let bytes = 0;
      for (const message of messages) {
        const body = Buffer.from(message);
        if (!hasRoom(bytes + body.length)) break;
        const header = frameHeader(body.length);
        frames.push(header, body);
        bytes += header.length + body.length;
      }
      // One buffer, one write: a connection's few short messages are most of what its start costs.
      if (bytes > 0) socket.write(Buffer.concat(frames, bytes));
    },
    write(frame, idPart) {
      if (!hasRoom(frame.length + idPart.length)) return false;
      if (frame.length <= copiedBytes) {
        const whole = Buffer.allocUnsafe(frame.length + idPart.length);
        frame.copy(whole);
        idPart.copy(whole, frame.length);
        socket.write(whole);
        return true;
      }
      socket.cork();
      socket.write(frame);
      socket.write(idPart);
      socket.uncork();
      return true;
    },
    ping() {
      if (hasRoom(0)) webSocket.ping();
    },
    pong(data) {
      if (hasRoom(data.length)) webSocket.pong(data);
    },
  };
};
