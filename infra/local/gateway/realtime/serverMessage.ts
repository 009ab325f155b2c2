import type { WireError } from './WireError.ts';

/**
 * Everything the server says, as the text it says it in; `data` alone is made elsewhere (prepareData.ts),
 * because a thousand subscribers share its bytes.
 * Source: AppSync developer guide, "Building a real-time WebSocket client".
 */
export const serverMessage = {
  connectionAck: (connectionTimeoutMs: number): string =>
    JSON.stringify({ type: 'connection_ack', payload: { connectionTimeoutMs } }),
  connectionError: (error: WireError): string =>
    JSON.stringify({ type: 'connection_error', payload: { errors: [error] } }),
  keepAlive: '{"type":"ka"}',
  startAck: (id: string): string => JSON.stringify({ type: 'start_ack', id }),
  complete: (id: string): string => JSON.stringify({ type: 'complete', id }),
  /** `id` is undefined where the message answered to names no subscription. */
  error: (id: string | undefined, errors: readonly WireError[]): string =>
    JSON.stringify({ type: 'error', id, payload: { errors } }),
} as const;
