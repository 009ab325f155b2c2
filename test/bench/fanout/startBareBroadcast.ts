import { createServer } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Contender } from './Contender.ts';
import { listenLocally } from './listenLocally.ts';

/** Any UUID: what a subscription's id would be. */
const id = '8f14e45f-ceea-467a-9575-1b1b5d9f2a11';

/**
 * The yardstick: `ws.send` of one ready buffer to every socket, the same bytes a subscriber of the hub gets. No
 * authentication, no subscriptions, no limits, nothing per receiver: less cannot be done with `ws`.
 */
export const startBareBroadcast = async (): Promise<Contender> => {
  const sockets = new Set<WebSocket>();
  const server = createServer();
  const webSockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, clientTracking: false });
  server.on('upgrade', (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      sockets.add(webSocket);
      webSocket.on('close', () => sockets.delete(webSocket));
      webSocket.on('error', () => undefined);
      webSocket.send('{"type":"start_ack"}');
    });
  });
  const { port, stop } = await listenLocally(server);
  return {
    name: 'bare ws broadcast',
    url: `ws://127.0.0.1:${port}/`,
    protocol: 'bare',
    publish(page: FeedPage) {
      const bytes = Buffer.from(JSON.stringify({ type: 'data', payload: { data: { incidents: page } }, id }));
      for (const socket of sockets) socket.send(bytes, { binary: false });
    },
    async stop() {
      for (const socket of sockets) socket.terminate();
      await stop();
    },
  };
};
