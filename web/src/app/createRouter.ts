import { type ReadonlySignal, signal } from '@preact/signals';
import { parseRoute } from './parseRoute.ts';
import type { Route } from './Route.ts';
import { routePath } from './routePath.ts';
import type { Scope } from './Scope.ts';

/** The place a client is at, and the ways to another. */
export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** With `replace`, the way back leads to where one was before this place. */
  readonly navigate: (to: Route, how?: { readonly replace: boolean }) => void;
  readonly href: (to: Route) => string;
}

/**
 * Routing over the History API. Takes over ordinary clicks on links within the client and the same zone; another
 * zone, another client and anything with a modifier key is left to the browser (another zone is another session).
 */
export const createRouter = (scope: Scope, page: Window): Router => {
  const route = signal(parseRoute(scope, page.location.pathname));
  const show = (to: Route): void => {
    route.value = to;
  };
  const navigate: Router['navigate'] = (to, how) => {
    const path = routePath(scope, to);
    if (how?.replace) page.history.replaceState(null, '', path);
    else page.history.pushState(null, '', path);
    show(to);
  };
  page.addEventListener('popstate', () => show(parseRoute(scope, page.location.pathname)));
  page.document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !plain ||
      event.defaultPrevented ||
      link === null ||
      link.target !== '' ||
      link.hasAttribute('download')
    )
      return;
    if (link.origin !== page.location.origin) return;
    const to = parseRoute(scope, link.pathname);
    if (to.kind === 'notFound' || to.kind === 'callback' || zoneOf(to) !== zoneOf(route.peek())) return;
    event.preventDefault();
    navigate(to);
  });
  return { route, navigate, href: (to) => routePath(scope, to) };
};

const zoneOf = (route: Route): string | null => ('zone' in route ? route.zone : null);
