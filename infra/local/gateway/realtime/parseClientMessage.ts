import * as v from 'valibot';
import type { GraphqlRequest } from '../execute/GraphqlRequest.ts';
import { JsonObjectSchema } from './JsonObject.ts';
import { realtimeErrors } from './realtimeErrors.ts';
import type { WireError } from './WireError.ts';

/** What a client may say. `authorization` has lower-case header names. */
export type ClientMessage =
  | { readonly type: 'connection_init' }
  | {
      readonly type: 'start';
      readonly id: string;
      readonly request: GraphqlRequest;
      readonly authorization: Readonly<Record<string, string>>;
    }
  | { readonly type: 'stop'; readonly id: string }
  /** Anything else; it is answered with `error` and the connection stays. */
  | { readonly type: 'unsupported'; readonly id: string | undefined; readonly error: WireError };

const IdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(256));
const StartSchema = v.object({
  id: IdSchema,
  payload: v.object({
    data: v.string(),
    extensions: v.optional(v.object({ authorization: v.optional(JsonObjectSchema) })),
  }),
});
const StopSchema = v.object({ id: IdSchema });
const RequestSchema = v.object({
  query: v.string(),
  variables: v.nullish(JsonObjectSchema),
  operationName: v.nullish(v.string()),
});

/** Reads one text frame. Never throws: what cannot be read becomes the error the service gives for it. */
export const parseClientMessage = (text: string): ClientMessage => {
  const message = parseJson(text);
  if (!v.is(JsonObjectSchema, message)) return unsupported(undefined, realtimeErrors.unreadableMessage());
  const id = v.is(IdSchema, message.id) ? message.id : undefined;
  if (message.type === 'connection_init') return { type: 'connection_init' };
  if (message.type === 'stop' && v.is(StopSchema, message)) return { type: 'stop', id: message.id };
  if (message.type !== 'start') return unsupported(id, realtimeErrors.unsupportedOperation());

  const start = v.safeParse(StartSchema, message);
  if (!start.success) return unsupported(id, realtimeErrors.unsupportedOperation());
  const request = v.safeParse(RequestSchema, parseJson(start.output.payload.data));
  if (!request.success) return unsupported(id, realtimeErrors.unreadableData());
  const { query, variables, operationName } = request.output;
  return {
    type: 'start',
    id: start.output.id,
    request: { query, variables: variables ?? {}, operationName: operationName ?? null },
    authorization: lowerCased(start.output.payload.extensions?.authorization ?? {}),
  };
};

const unsupported = (id: string | undefined, error: WireError): ClientMessage => ({
  type: 'unsupported',
  id,
  error,
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON is an answerable mistake of the client's; the caller names it.
  }
};

const lowerCased = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value]] : [],
    ),
  );
