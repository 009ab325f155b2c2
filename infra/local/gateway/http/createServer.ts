import { randomUUID } from 'node:crypto';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { ApiRegistry } from '../control/ApiRegistry.ts';
import type { Log } from '../Log.ts';
import type { GatewayError } from '../model/GatewayError.ts';
import type { RealtimeHub } from '../realtime/RealtimeHub.ts';
import type { Timings } from '../Timings.ts';
import type { createAnswer } from './createAnswer.ts';
import { crossOriginHeaders, preflightHeaders } from './crossOrigin.ts';
import { refusal } from './refusal.ts';

export interface ServerDependencies {
  readonly registry: ApiRegistry;
  readonly answer: ReturnType<typeof createAnswer>;
  readonly hub: RealtimeHub;
  readonly log: Log;
  readonly timings: Timings;
}

const graphqlPath = /^\/v1\/apis\/([A-Za-z0-9]{1,64})\/graphql$/;
const realtimePath = /^\/v1\/apis\/([A-Za-z0-9]{1,64})\/graphql\/realtime$/;

const unknownApi: GatewayError = {
  errorType: 'ResourceNotFoundException',
  message: 'Unable to find the Api.',
};
const failed: GatewayError = { errorType: 'InternalFailure', message: 'The gateway could not answer.' };

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? '';

// Longer than clients keep an idle connection: it is theirs to close it, or their next request meets a closed one.
const keepIdle = 75_000;
const sendWithin = 30_000;

/** The HTTP server: routes, headers, and the last word when something breaks. Not listening yet. */
export function createServer({ registry, answer, hub, log, timings }: ServerDependencies): Server {
  const send = (
    response: ServerResponse,
    status: number,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): void => {
    if (response.destroyed || response.headersSent) return;
    response.writeHead(status, {
      ...crossOriginHeaders,
      'content-type': 'application/json;charset=UTF-8',
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
      ...(server.listening ? {} : { connection: 'close' }),
      ...headers,
    });
    response.end(body);
  };

  const graphql = async (
    request: IncomingMessage,
    response: ServerResponse,
    apiId: string,
  ): Promise<void> => {
    const requestId = randomUUID();
    const api = await registry.find(apiId);
    if (!api) {
      request.resume();
      send(response, 404, refusal([unknownApi]).body, { 'x-amzn-requestid': requestId });
      return;
    }
    const { status, body, errorType, publish } = await timings.measure(apiId, 'answer', () =>
      answer(api, request, requestId),
    );
    send(response, status, body, {
      'x-amzn-requestid': requestId,
      ...(errorType ? { 'x-amzn-errortype': errorType } : {}),
    });
    publish();
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathOf(request);
    const [, apiId] = graphqlPath.exec(path) ?? [];
    if (apiId && request.method === 'POST') return graphql(request, response, apiId);
    request.resume();
    if (apiId && request.method === 'OPTIONS') {
      return send(response, 200, '', preflightHeaders(request.headers['access-control-request-headers']));
    }
    if (path === '/healthz' && request.method === 'GET') {
      return send(
        response,
        200,
        JSON.stringify({ status: 'ok', apis: registry.known.size, realtime: hub.stats() }),
      );
    }
    if (path === '/stats' && request.method === 'GET') {
      return send(response, 200, JSON.stringify({ apis: timings.summary(), realtime: hub.stats() }));
    }
    send(response, apiId ? 405 : 404, refusal([{ ...unknownApi, message: 'There is nothing here.' }]).body);
  };

  const server = createHttpServer(
    { keepAliveTimeout: keepIdle, requestTimeout: sendWithin },
    (request, response) => {
      route(request, response).catch((fault: unknown) => {
        // A connection that its client broke off is no fault of ours.
        if (!request.destroyed || request.complete)
          log(`request.fault reason=${fault instanceof Error ? fault.name : 'unknown'}`);
        send(response, 500, refusal([failed]).body);
      });
    },
  );
  server.on('upgrade', (request, socket, head) => {
    const [, apiId] = realtimePath.exec(pathOf(request)) ?? [];
    socket.on('error', () => socket.destroy());
    const turnAway = (): void =>
      void socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    if (!apiId) return turnAway();
    registry.find(apiId).then(
      (api) => (api ? hub.upgrade(request, socket, head, api) : turnAway()),
      () => socket.destroy(),
    );
  });
  return server;
}
