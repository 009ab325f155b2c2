import type { Route } from './Route.ts';
import type { Scope } from './Scope.ts';

const id = /^[\w-]{1,64}$/;
const number = /^[1-9]\d{0,11}$/;

/**
 * Reads an address as a place in a client: `/<scope>/`, `/<scope>/callback`, `/<scope>/<zone>/…` (routePath has the
 * places). Anything else is `notFound`; the zone need not exist.
 */
export const parseRoute = (scope: Scope, path: string): Route => {
  const [first, zone, ...rest] = path.split('/').filter((part) => part !== '');
  if (first !== scope) return { kind: 'notFound' };
  if (zone === undefined) return { kind: 'zones' };
  if (zone === 'callback' && rest.length === 0) return { kind: 'callback' };
  if (!/^5\d{3}$/.test(zone)) return { kind: 'notFound' };
  if (rest.length === 0) return { kind: 'home', zone };
  return (scope === 'admin' ? office(zone, rest) : live(scope, zone, rest)) ?? { kind: 'notFound' };
};

const live = (scope: Scope, zone: string, [what, which, ...more]: readonly string[]): Route | undefined => {
  if (more.length > 0) return undefined;
  if ((what === 'mine' || what === 'account' || what === 'units' || what === 'chat') && which === undefined)
    return { kind: what, zone };
  if (scope === 'patrol' && what === 'shift' && which === undefined) return { kind: 'shift', zone };
  if (scope === 'desk' && what === 'photos' && which === undefined) return { kind: 'photos', zone };
  if (scope === 'desk' && what === 'photo' && which !== undefined && id.test(which))
    return { kind: 'photo', zone, id: which };
  if (scope === 'desk' && what === 'reports' && which === undefined) return { kind: 'reports', zone };
  if (what === 'chat' && which !== undefined && id.test(which)) return { kind: 'channel', zone, id: which };
  if (what === 'incident' && which !== undefined && id.test(which))
    return { kind: 'incident', zone, id: which };
  return undefined;
};

const pages = [
  'journal',
  'chain',
  'people',
  'import',
  'account',
  'mine',
  'photos',
  'chat',
  'webhooks',
  'fleet',
] as const;

const office = (zone: string, [what, which, n, ...more]: readonly string[]): Route | undefined => {
  if (more.length > 0) return undefined;
  const page = pages.find((one) => one === what);
  if (page !== undefined && which === undefined) return { kind: page, zone };
  if (which === undefined || !id.test(which)) return undefined;
  if (what === 'photo' && n === undefined) return { kind: 'photo', zone, id: which };
  if (what === 'people' && n === undefined) return { kind: 'person', zone, id: which };
  if (what === 'journal' && n !== undefined && number.test(n))
    return { kind: 'entry', zone, epoch: which, n: Number(n) };
  return undefined;
};
