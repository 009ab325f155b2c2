/** What a request asks of the web server. */
export type Route =
  | { readonly kind: 'FILE'; readonly path: string }
  | { readonly kind: 'REDIRECT'; readonly to: string }
  | { readonly kind: 'CONFIG' }
  | { readonly kind: 'START' }
  | { readonly kind: 'NONE' };

/** The clients, each in its own scope (decisions.md 17), and the page that takes away service workers and caches. */
const pages = ['start', 'patrol', 'desk', 'admin', 'verify', 'sw-reset'];

/**
 * Where a path leads. A place inside a client that is no file is that client's page: its router takes it from
 * there. A path that leaves the folder, or names a hidden file, leads nowhere.
 * @param path the request's path, without query, still percent-encoded
 */
export function routeOf(path: string): Route {
  const decoded = decode(path);
  if (decoded === null) return { kind: 'NONE' };
  if (decoded === '/') return { kind: 'REDIRECT', to: '/start/' };
  if (decoded === '/config.json') return { kind: 'CONFIG' };
  if (decoded === '/start.json') return { kind: 'START' };
  const segments = decoded.slice(1).split('/');
  const first = segments[0] ?? '';
  const last = segments.at(-1) ?? '';
  if (pages.includes(first)) {
    if (segments.length === 1) return { kind: 'REDIRECT', to: `/${first}/` };
    const page = `${first}/index.html`;
    return last.includes('.') ? { kind: 'FILE', path: segments.join('/') } : { kind: 'FILE', path: page };
  }
  return last === '' ? { kind: 'NONE' } : { kind: 'FILE', path: segments.join('/') };
}

function decode(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return null;
    return decoded.includes('//') || decoded.split('/').some((segment) => segment.startsWith('.'))
      ? null
      : decoded;
  } catch {
    return null;
  }
}
