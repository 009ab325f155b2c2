import type { ApiFailure } from './ApiFailure.ts';
import { readApiFailure } from './readApiFailure.ts';

/** What AppSync's real-time endpoint says, in the client's words. `other` is still a proof of life. */
export type ServerMessage =
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'subscribed'; readonly id: string }
  | { readonly kind: 'data'; readonly id: string; readonly data: unknown }
  | { readonly kind: 'completed'; readonly id: string }
  | { readonly kind: 'failed'; readonly id: string | null; readonly failure: ApiFailure }
  | { readonly kind: 'probeAnswered' }
  | { readonly kind: 'other' };

/** Reads one frame. Never throws: what cannot be read is `other`. */
export const readServerMessage = (frame: unknown): ServerMessage => {
  const message = objectOf(typeof frame === 'string' ? parsed(frame) : null);
  const id = typeof message.id === 'string' ? message.id : null;
  const payload = objectOf(message.payload);
  switch (message.type) {
    case 'connection_ack':
      return { kind: 'acknowledged' };
    case 'start_ack':
      return id === null ? { kind: 'other' } : { kind: 'subscribed', id };
    case 'data':
      return id === null ? { kind: 'other' } : { kind: 'data', id, data: payload.data };
    case 'complete':
      return id === null ? { kind: 'other' } : { kind: 'completed', id };
    case 'connection_error':
      return { kind: 'failed', id: null, failure: readApiFailure(payload.errors) };
    case 'error':
      // An error without an id that speaks of an operation it does not know answers our probe (see openConnection).
      return id === null && isUnsupported(payload.errors)
        ? { kind: 'probeAnswered' }
        : { kind: 'failed', id, failure: readApiFailure(payload.errors) };
    default:
      return { kind: 'other' };
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isUnsupported = (errors: unknown): boolean =>
  Array.isArray(errors) && objectOf(errors[0]).errorType === 'UnsupportedOperation';
