import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { accepted, type Result, refused } from '../../../../shared/kernel/Result.ts';
import { JsonObjectSchema } from './JsonObject.ts';
import { realtimeErrors } from './realtimeErrors.ts';
import type { WireError } from './WireError.ts';

/** The one protocol a server picks; the other one offered carries headers. */
export const realtimeProtocol = 'graphql-ws';

const carrier = 'header-';

/**
 * The headers a browser cannot set on a WebSocket, read from where AppSync lets them travel: a subprotocol
 * `header-<base64url of JSON>`, or the query string's `header=<base64 of JSON>` beside `payload=<base64 of JSON>`.
 * Names come out in lower case. Refused when `graphql-ws` is not offered or the headers are absent or unreadable.
 */
export const handshakeHeaders = (
  request: Pick<IncomingMessage, 'headers' | 'url'>,
): Result<Record<string, string>, WireError> => {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim());
  if (!offered.includes(realtimeProtocol)) return refused(realtimeErrors.noProtocol());

  const { url = '/' } = request;
  // Taking an address apart costs more than all the rest here; most have nothing to take.
  const query = url.includes('?') ? new URL(url, 'ws://gateway.invalid').searchParams : null;
  const encoded =
    offered.find((name) => name.startsWith(carrier))?.slice(carrier.length) ?? query?.get('header') ?? '';
  if (encoded === '') return refused(realtimeErrors.missingHeaders());

  const headers = decode(encoded);
  const payload = query?.get('payload') ?? null;
  if (headers === null || (payload !== null && decode(payload) === null)) {
    return refused(realtimeErrors.unreadableHeaders());
  }
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') named[name.toLowerCase()] = value;
  }
  return accepted(named);
};

/** Either alphabet, padded or not; a `+` that the query string made a space is one again. */
const decode = (encoded: string): Record<string, unknown> | null => {
  const base64 = encoded.replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(base64)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
    return v.is(JsonObjectSchema, value) ? value : null;
  } catch {
    return null; // Not JSON: the caller answers with the refusal for it.
  }
};
