import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ServerOptions, WebSocketServer } from 'ws';
import type { GatewayApi } from '../model/GatewayApi.ts';
import { closeCodes } from './CloseCode.ts';
import type { Connection } from './Connection.ts';
import type { HubContext } from './ConnectionContext.ts';
import { createConnection } from './createConnection.ts';
import { handshakeHeaders, realtimeProtocol } from './handshakeHeaders.ts';
import { serverMessage } from './serverMessage.ts';
import { toWireError } from './toWireError.ts';
import type { WireError } from './WireError.ts';

/** Where accepted connections go and leave from. */
export interface ConnectionRegister {
  /** What it gives back turns false when the API is dropped or the hub closes: also during a handshake. */
  welcome(api: GatewayApi): () => boolean;
  add(connection: Connection): void;
  remove(connection: Connection): void;
}

/**
 * Makes the function that takes over HTTP upgrades: reads the headers from the handshake, authenticates them, and
 * only then completes the handshake. Whoever is refused is told so on the socket with `connection_error`, before
 * any message of theirs, and hung up on: a browser could not read an HTTP status.
 */
export const createUpgrade = (
  context: HubContext,
  register: ConnectionRegister,
): ((request: IncomingMessage, socket: Duplex, head: Buffer, api: GatewayApi) => void) => {
  const { authenticate, clock, counters, limits, report } = context;
  const options: ServerOptions & { closeTimeout: number } = {
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false, // Ready frames are written past `ws`: see createOutgoingLink.ts.
    autoPong: false, // A pong counts against what may wait for a slow reader.
    maxPayload: limits.messageBytes,
    closeTimeout: limits.closeGraceMs,
    handleProtocols: (protocols) => protocols.has(realtimeProtocol) && realtimeProtocol,
  };
  const server = new WebSocketServer(options);

  const refusal = async (request: IncomingMessage, api: GatewayApi): Promise<WireError | null> => {
    const headers = handshakeHeaders(request);
    if (!headers.ok) return headers.refusal;
    const caller = await authenticate(api, headers.value, {
      sourceIp: sourceIpOf(request),
      now: clock.now(),
    });
    return caller.ok ? null : { ...toWireError(caller.refusal), errorCode: 401 };
  };

  return (request, socket, head, api) => {
    const ignore = (): void => undefined; // A reset before the handshake is done; `ws` listens from there on.
    socket.on('error', ignore);
    const isWelcome = register.welcome(api);
    refusal(request, api).then(
      (refused) => {
        if (!isWelcome()) {
          socket.destroy();
          return;
        }
        server.handleUpgrade(request, socket, head, (webSocket) => {
          socket.off('error', ignore);
          if (refused !== null) {
            counters.refusedConnections += 1;
            webSocket.on('error', ignore);
            webSocket.send(serverMessage.connectionError(refused));
            webSocket.close(closeCodes.policyViolation, refused.errorType ?? refused.message);
            return;
          }
          const requestHeaders = plainHeaders(request);
          const connection = createConnection(
            webSocket,
            socket,
            { ...context, api, sourceIp: sourceIpOf(request), requestHeaders },
            () => register.remove(connection),
          );
          register.add(connection);
        });
      },
      (fault: unknown) => {
        report(fault);
        socket.destroy();
      },
    );
  };
};

const sourceIpOf = (request: IncomingMessage): string => request.socket.remoteAddress ?? '';

const plainHeaders = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' && !name.startsWith('sec-websocket-') ? [[name, value]] : [],
    ),
  );
