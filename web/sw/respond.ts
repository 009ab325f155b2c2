import type { Precache } from './Precache.ts';

/** How a request is answered; `NETWORK` leaves it to the browser. */
export type Answer =
  | { readonly kind: 'CACHED'; readonly path: string }
  /** The network's answer, kept for the time without one. */
  | { readonly kind: 'FRESH_OR_KEPT'; readonly path: string }
  | { readonly kind: 'NETWORK' };

/**
 * What the service worker does with a request. Only this origin's own files: nothing a zone's API answers ever
 * goes through here, so no police data can end in this cache (security.md T6). Pure.
 */
export const respond = (
  precache: Precache,
  origin: string,
  request: { readonly method: string; readonly mode: string; readonly url: string },
): Answer => {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return { kind: 'NETWORK' };
  if (request.mode === 'navigate') {
    return url.pathname.startsWith(precache.scope)
      ? { kind: 'CACHED', path: precache.page }
      : { kind: 'NETWORK' };
  }
  if (url.pathname === '/config.json') return { kind: 'FRESH_OR_KEPT', path: url.pathname };
  const ours = precache.assets.includes(url.pathname) || precache.others.includes(url.pathname);
  return ours ? { kind: 'CACHED', path: url.pathname } : { kind: 'NETWORK' };
};
