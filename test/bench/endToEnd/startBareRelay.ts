import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * The yardstick of the whole way: a POST whose body a bare server sends on to a bare subscriber. No sign-in, no
 * rules, no store, no journal: what the machine's sockets alone cost.
 * Out: `send(body)` resolves with the milliseconds until the subscriber had it.
 */
export const startBareRelay = async () => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      for (const client of sockets.clients) client.send(body, { binary: false });
      response.end('{}');
    });
  });
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  const subscriber = new WebSocket(`ws://127.0.0.1:${address.port}/`);
  await new Promise<void>((ready) => subscriber.once('open', () => ready()));
  return {
    send: async (body: string): Promise<number> => {
      const began = performance.now();
      const heard = new Promise<void>((ready) => subscriber.once('message', () => ready()));
      await fetch(`http://127.0.0.1:${address.port}/`, { method: 'POST', body }).then((answer) =>
        answer.text(),
      );
      await heard;
      return performance.now() - began;
    },
    stop: async (): Promise<void> => {
      subscriber.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};
