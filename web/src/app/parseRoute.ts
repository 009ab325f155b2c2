import type { Route } from './Route.ts';

/**
 * Reads an address as a place in a client: `/<scope>/`, `/<scope>/callback`, `/<scope>/<zone>/`,
 * `/<scope>/<zone>/incident/<id>`. Anything else is `notFound`; the zone need not exist.
 */
export const parseRoute = (scope: 'patrol' | 'desk', path: string): Route => {
  const [first, ...rest] = path.split('/').filter((part) => part !== '');
  if (first !== scope) return { kind: 'notFound' };
  const [zone, what, id, ...more] = rest;
  if (zone === undefined) return { kind: 'zones' };
  if (zone === 'callback' && what === undefined) return { kind: 'callback' };
  if (!/^5\d{3}$/.test(zone)) return { kind: 'notFound' };
  if (what === undefined) return { kind: 'incidents', zone };
  if (what === 'incident' && id !== undefined && /^[\w-]{1,64}$/.test(id) && more.length === 0) {
    return { kind: 'incident', zone, id };
  }
  return { kind: 'notFound' };
};
