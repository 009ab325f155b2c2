import type { IncomingHttpHeaders } from 'node:http';

/** Headers with one value each; Node has joined repeated ones already, except cookies, which are nobody's business. */
export const singleHeaders = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
