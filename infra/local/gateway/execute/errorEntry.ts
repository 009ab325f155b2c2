import type { GatewayError } from '../model/GatewayError.ts';

/**
 * An error as it is written in an answer. The service has three shapes: a refused request (`errorType`, `message`),
 * a document that does not fit (`path: null`, `locations`, `message`) and a failed field (all of them).
 */
export function errorEntry(error: GatewayError): Readonly<Record<string, unknown>> {
  const { errorType, message, path, locations, data, errorInfo } = error;
  if (path === undefined && locations === undefined) return { errorType, message };
  const places = locations?.map(({ line, column }) => ({ line, column, sourceName: null })) ?? null;
  // A resolver's own error is written whole, also when it gave no type.
  if (errorType === null && data === undefined) return { path: path ?? null, locations: places, message };
  return {
    path: path ?? null,
    data: data ?? null,
    errorType,
    errorInfo: errorInfo ?? null,
    locations: places,
    message,
  };
}
