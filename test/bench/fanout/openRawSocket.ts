import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import type { Socket } from 'node:net';

/** A WebSocket client that does no more than a subscriber of the bench needs: text out, whole text frames in. */
export interface RawSocket {
  send(text: string): void;
}

/**
 * A thousand full clients cost more than the server that feeds them, and a bench would measure those. This one reads
 * a server's unmasked frames and hands their bytes on; control frames are passed over (the bench is shorter than a
 * ping interval). `onClose` is called once, also when the handshake fails.
 */
export const openRawSocket = (
  url: string,
  protocols: readonly string[],
  on: { open(socket: RawSocket): void; message(bytes: Buffer): void; close(reason: string): void },
): void => {
  const handshake = request(url.replace(/^ws/, 'http'), {
    agent: false,
    headers: {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': randomBytes(16).toString('base64'),
      ...(protocols.length > 0 ? { 'sec-websocket-protocol': protocols.join(', ') } : {}),
    },
  });
  handshake.on('error', ({ message }) => on.close(message));
  handshake.on('response', ({ statusCode }) => on.close(`HTTP ${statusCode}`));
  handshake.on('upgrade', (_response, socket: Socket, head) => {
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => on.close('closed'));
    const read = frameReader(on.message);
    on.open({ send: (text) => socket.write(maskedText(text)) });
    if (head.length > 0) read(head);
    socket.on('data', read);
  });
  handshake.end();
};

/** RFC 6455 §5.2, for frames of a server: header of 2, 4 or 10 bytes, no mask. */
const frameReader = (onText: (bytes: Buffer) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (bytes.length >= 2) {
      const short = (bytes[1] ?? 0) & 0x7f;
      const header = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (bytes.length < header) break;
      const length =
        short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : Number(bytes.readBigUInt64BE(2));
      if (bytes.length < header + length) break;
      if (bytes[0] === 0x81) onText(bytes.subarray(header, header + length));
      bytes = bytes.subarray(header + length);
    }
    rest = bytes;
  };
};

/** A client's frames are masked; a mask of zeros is one, and costs nothing. */
const maskedText = (text: string): Buffer => {
  const body = Buffer.from(text);
  const header = body.length < 126 ? Buffer.alloc(6) : Buffer.alloc(8);
  header[0] = 0x81;
  if (body.length < 126) header[1] = 0x80 | body.length;
  else {
    header[1] = 0x80 | 126;
    header.writeUInt16BE(body.length, 2);
  }
  return Buffer.concat([header, body]);
};
