import { assertNever } from '../../../shared/kernel/assertNever.ts';
import type { Route } from './Route.ts';
import type { Scope } from './Scope.ts';

/** The address of a place in a client; parseRoute reads it back. */
export const routePath = (scope: Scope, route: Route): string => {
  switch (route.kind) {
    case 'zones':
    case 'notFound':
      return `/${scope}/`;
    case 'callback':
      return `/${scope}/callback`;
    case 'home':
      return `/${scope}/${route.zone}/`;
    case 'incident':
      return `/${scope}/${route.zone}/incident/${route.id}`;
    case 'channel':
      return `/${scope}/${route.zone}/chat/${route.id}`;
    case 'entry':
      return `/${scope}/${route.zone}/journal/${route.epoch}/${route.n}`;
    case 'photo':
      return `/${scope}/${route.zone}/photo/${route.id}`;
    case 'person':
      return `/${scope}/${route.zone}/people/${route.id}`;
    case 'mine':
    case 'chat':
    case 'units':
    case 'shift':
    case 'reports':
    case 'photos':
    case 'journal':
    case 'chain':
    case 'people':
    case 'import':
    case 'account':
    case 'webhooks':
    case 'fleet':
      return `/${scope}/${route.zone}/${route.kind}`;
    default:
      return assertNever(route);
  }
};
