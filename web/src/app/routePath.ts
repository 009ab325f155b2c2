import { assertNever } from '../../../shared/kernel/assertNever.ts';
import type { Route } from './Route.ts';

/** The address of a place in a client; parseRoute reads it back. */
export const routePath = (scope: 'patrol' | 'desk', route: Route): string => {
  switch (route.kind) {
    case 'zones':
    case 'notFound':
      return `/${scope}/`;
    case 'callback':
      return `/${scope}/callback`;
    case 'incidents':
      return `/${scope}/${route.zone}/`;
    case 'incident':
      return `/${scope}/${route.zone}/incident/${route.id}`;
    default:
      return assertNever(route);
  }
};
