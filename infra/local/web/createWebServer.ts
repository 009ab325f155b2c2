import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { securityHeaders } from '../../web/securityHeaders.ts';
import type { Outputs } from '../outputs/Outputs.ts';
import { connectOrigins } from './connectOrigins.ts';
import { openFile } from './openFile.ts';
import { publicConfig } from './publicConfig.ts';
import { routeOf } from './routeOf.ts';
import { startPage } from './startPage.ts';
import { versions } from './versions.ts';

/**
 * Serves the built web client, its configuration and, for the start page, the demo people.
 * @param root the folder of the build (web/dist)
 * @param outputs read at every request, so a zone onboarded a minute ago is in; null while the cloud comes up
 */
export function createWebServer({ root, outputs }: { root: string; outputs: () => Outputs | null }): Server {
  return createServer((request, response) => {
    const now = outputs();
    const headers = securityHeaders({ connect: now === null ? [] : connectOrigins(now) });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response, root, now);
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  outputs: Outputs | null,
): ServerResponse {
  if (!isForThisMachine(request)) return end(response, 421, 'This server answers on 127.0.0.1 only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response.setHeader('allow', 'GET, HEAD'), 405, 'Only GET and HEAD.');
  const route = routeOf((request.url ?? '/').split('?')[0] ?? '/');
  switch (route.kind) {
    case 'REDIRECT':
      response.setHeader('location', route.to);
      return end(response, 302, '');
    case 'CONFIG':
      return json(response, outputs === null ? null : publicConfig(outputs));
    case 'START':
      return json(response, outputs === null ? null : startPage(outputs, versions()));
    case 'NONE':
      return end(response, 404, 'There is nothing here.');
    case 'FILE':
      return file(request, response, root, route.path);
  }
}

/** A page elsewhere that points its own name at 127.0.0.1 must not read the demo passwords. */
function isForThisMachine(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
}

function file(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  path: string,
): ServerResponse {
  const found = openFile(root, path, String(request.headers['accept-encoding'] ?? ''));
  if (found === null) return end(response, 404, 'There is nothing here.');
  response.setHeader('etag', found.etag);
  for (const [name, value] of Object.entries(found.headers)) response.setHeader(name, value);
  if (request.headers['if-none-match'] === found.etag) {
    response.removeHeader('content-length');
    return response.writeHead(304).end();
  }
  response.writeHead(200);
  if (request.method === 'HEAD') return response.end();
  return found
    .open()
    .on('error', () => response.destroy())
    .pipe(response);
}

function json(response: ServerResponse, value: object | null): ServerResponse {
  response.setHeader('cache-control', 'no-store');
  if (value === null)
    return end(response.setHeader('retry-after', '1'), 503, 'The local cloud is still coming up.');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  return response.writeHead(200).end(JSON.stringify(value));
}

function end(response: ServerResponse, status: number, text: string): ServerResponse {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  return response.writeHead(status).end(text);
}
