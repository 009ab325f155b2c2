import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, type ExecutionResult, parse, subscribe, validate } from 'graphql';
import { WebSocketServer } from 'ws';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import type { Contender } from './Contender.ts';
import { createBroadcast } from './createBroadcast.ts';
import { listenLocally } from './listenLocally.ts';

const directives = `
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
  directive @aws_iam on FIELD_DEFINITION | OBJECT
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on FIELD_DEFINITION | OBJECT
  scalar AWSDateTime scalar AWSJSON
`;

/**
 * The other yardstick: what graphql-js gives when it is used as its documentation shows it. Every subscriber runs
 * its own subscription; every event is executed, serialized and sent once for each of them. Speaks AppSync's messages.
 */
export const startNaiveFanOut = async (): Promise<Contender> => {
  const sdl = readFileSync(new URL('../../../shared/schema.graphql', import.meta.url), 'utf8');
  const schema = buildSchema(directives + sdl);
  const pages = createBroadcast<FeedPage>();
  const server = createServer();
  const webSockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });

  server.on('upgrade', (request, socket, head) => {
    webSockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => undefined);
      webSocket.on('message', async (text) => {
        const message: { id: string; type: string; payload?: { data: string } } = JSON.parse(text.toString());
        if (message.type === 'connection_init') return webSocket.send('{"type":"connection_ack"}');
        const { query, variables } = JSON.parse(message.payload?.data ?? '{}');
        const document = parse(query);
        if (validate(schema, document).length > 0) return webSocket.close();
        const results = await subscribe({
          schema,
          document,
          variableValues: variables,
          subscribeFieldResolver: () => pages.listen((incidents) => ({ incidents })),
        });
        if (!(Symbol.asyncIterator in results)) return webSocket.close();
        webSocket.on('close', () => void results.return(undefined));
        webSocket.send(JSON.stringify({ type: 'start_ack', id: message.id }));
        for await (const payload of results as AsyncIterable<ExecutionResult>) {
          webSocket.send(JSON.stringify({ type: 'data', payload, id: message.id }));
        }
      });
    });
  });
  const { port, stop } = await listenLocally(server);
  return {
    name: 'naive graphql-js + ws',
    url: `ws://127.0.0.1:${port}/`,
    protocol: 'appsync',
    publish: pages.send,
    async stop() {
      for (const webSocket of webSockets.clients) webSocket.terminate();
      await stop();
    },
  };
};
