import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { type CloseCode, closeCodes } from './CloseCode.ts';
import type { Connection } from './Connection.ts';
import type { ConnectionContext } from './ConnectionContext.ts';
import { createHeartbeat } from './createHeartbeat.ts';
import { createOutgoingLink } from './createOutgoingLink.ts';
import { createSubscriptions } from './createSubscriptions.ts';
import { parseClientMessage } from './parseClientMessage.ts';
import { realtimeErrors } from './realtimeErrors.ts';
import { serverMessage } from './serverMessage.ts';

/**
 * Speaks AppSync's protocol on one accepted WebSocket until it closes, then calls `onClosed`.
 * `connection_init` is optional, as documented: a subscription may be started right away.
 *
 * Who may have a subscription is asked when it starts and not again: like AppSync, the gateway lets it run on when
 * its token expires, up to the connection's maximum life. Cutting somebody off is what invalidation is for.
 */
export const createConnection = (
  webSocket: WebSocket,
  socket: Duplex,
  context: ConnectionContext,
  onClosed: () => void,
): Connection => {
  const { limits, counters, clock } = context;
  const heartbeat = createHeartbeat(clock.now(), limits);
  const link = createOutgoingLink(webSocket, socket, limits.bufferedBytes, () => {
    counters.cutSlow += 1;
    close(closeCodes.tryAgainLater, 'read too slowly');
  });
  const subscriptions = createSubscriptions(context, link);

  /** From here on nothing is delivered, whether or not the peer ever answers the close frame. */
  const close = (code: CloseCode, reason: string): void => {
    subscriptions.clear();
    webSocket.close(code, reason);
  };

  const hear = (text: string): void => {
    const message = parseClientMessage(text);
    if (message.type === 'connection_init') {
      heartbeat.began();
      link.send(serverMessage.connectionAck(limits.connectionTimeoutMs), serverMessage.keepAlive);
    } else if (message.type === 'start') {
      heartbeat.began();
      void subscriptions.start(message);
    } else if (message.type === 'stop') {
      subscriptions.stop(message.id);
    } else {
      link.send(serverMessage.error(message.id, [message.error]));
    }
  };

  webSocket.on('message', (data, isBinary) => {
    heartbeat.heard();
    // Frames of a connection that is being closed may still come in; they start nothing.
    if (webSocket.readyState !== webSocket.OPEN) return;
    if (isBinary) link.send(serverMessage.error(undefined, [realtimeErrors.unreadableMessage()]));
    else hear(data.toString());
  });
  webSocket.on('ping', (data) => {
    heartbeat.heard();
    link.pong(data);
  });
  webSocket.on('pong', heartbeat.heard);
  // A broken frame or a reset: `ws` closes the connection itself, with the code for it.
  webSocket.on('error', () => undefined);
  webSocket.on('close', () => {
    subscriptions.clear();
    onClosed();
  });

  return {
    apiId: context.api.apiId,
    invalidate: subscriptions.invalidate,
    close,
    sweep(now) {
      if (webSocket.readyState !== webSocket.OPEN) return;
      for (const due of heartbeat.due(now)) {
        switch (due) {
          case 'keepAlive':
            link.send(serverMessage.keepAlive);
            break;
          case 'ping':
            link.ping();
            break;
          case 'dead':
            counters.cutDead += 1;
            webSocket.terminate();
            break;
          case 'silent':
            counters.cutSilent += 1;
            close(closeCodes.policyViolation, 'nothing said');
            break;
          case 'aged':
            counters.cutAged += 1;
            close(closeCodes.goingAway, 'connected for the maximum time');
            break;
        }
      }
    },
  };
};
