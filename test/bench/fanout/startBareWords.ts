import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Contender } from './Contender.ts';
import { listenLocally } from './listenLocally.ts';

/**
 * The yardstick for what the protocol itself costs: `ws` that says AppSync's words when they are due, in ready strings,
 * and asks nobody anything: no token, no document, no resolver, no filter, no limit.
 */
export const startBareWords = async (): Promise<Contender> => {
  const ids = new Map<WebSocket, string>();
  const server = createServer();
  const webSockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: () => 'graphql-ws',
  });
  server.on('upgrade', (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('close', () => ids.delete(webSocket));
      webSocket.on('error', () => undefined);
      webSocket.on('message', (bytes) => {
        const { type, id } = JSON.parse(bytes.toString());
        if (type === 'connection_init') {
          webSocket.send('{"type":"connection_ack","payload":{"connectionTimeoutMs":300000}}');
          webSocket.send('{"type":"ka"}');
          return;
        }
        ids.set(webSocket, id);
        webSocket.send(`{"type":"start_ack","id":"${id}"}`);
      });
    });
  });
  const { port, stop } = await listenLocally(server);
  return {
    name: 'bare words',
    url: `ws://127.0.0.1:${port}/`,
    protocol: 'appsync',
    publish(page: FeedPage) {
      const body = JSON.stringify({ data: { incidents: page } });
      for (const [socket, id] of ids) socket.send(`{"type":"data","payload":${body},"id":"${id}"}`);
    },
    async stop() {
      for (const socket of ids.keys()) socket.terminate();
      await stop();
    },
  };
};
