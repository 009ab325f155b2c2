import { leaveCallsAlone } from './leaveCallsAlone.ts';
import type { Precache } from './Precache.ts';
import { respond } from './respond.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build. */
declare const PRECACHE: Precache;

const name = `${PRECACHE.scope}${PRECACHE.version}`;
/** Addresses of zones: not part of a version, kept over updates. */
const keptName = `${PRECACHE.scope}kept`;
/** A start does not wait longer than this for the network to answer what is also kept, ms. */
const freshWithinMs = 2_000;

/** All files or none: one that cannot be had fails the install, and the version before stays. */
const install = async (): Promise<void> => {
  const cache = await caches.open(name);
  const { assets, others, page } = PRECACHE;
  await Promise.all([
    ...assets.map(async (path) => {
      const known = await caches.match(path);
      await (known === undefined ? cache.add(path) : cache.put(path, known));
    }),
    cache.addAll([page, ...others].map((path) => new Request(path, { cache: 'reload' }))),
  ]);
  const config = await fetch('/config.json', { cache: 'no-cache' });
  if (config.ok) await (await caches.open(keptName)).put('/config.json', config);
};

/** Takes over from the next page load on: a page in the middle of loading is not taken over (it would load twice). */
const activate = async (): Promise<void> => {
  for (const cache of await caches.keys()) {
    if (cache.startsWith(PRECACHE.scope) && cache !== name && cache !== keptName) await caches.delete(cache);
  }
};

const cached = async (path: string, request: Request): Promise<Response> =>
  (await (await caches.open(name)).match(path)) ?? fetch(request);

const freshOrKept = async (path: string): Promise<Response> => {
  const cache = await caches.open(keptName);
  try {
    const fresh = await fetch(path, { cache: 'no-cache', signal: AbortSignal.timeout(freshWithinMs) });
    if (!fresh.ok) throw new Error(`${path} answered ${fresh.status}`);
    await cache.put(path, fresh.clone());
    return fresh;
  } catch {
    return (await cache.match(path)) ?? Response.error();
  }
};

self.addEventListener('install', (event) => {
  leaveCallsAlone(event);
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  // Only when the person said so (web.md 1.2).
  if (event.data?.kind === 'activate') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const answer = respond(PRECACHE, self.location.origin, event.request);
  if (answer.kind === 'CACHED') event.respondWith(cached(answer.path, event.request));
  else if (answer.kind === 'FRESH_OR_KEPT') event.respondWith(freshOrKept(answer.path));
});
