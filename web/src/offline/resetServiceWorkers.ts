/**
 * Unregisters every service worker of this origin and empties its caches. Drafts, settings and the device's
 * identity stay: nothing anybody typed is lost by it.
 */
export const resetServiceWorkers = async (browser: {
  readonly workers: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'>;
}): Promise<void> => {
  for (const registration of (await browser.workers?.getRegistrations()) ?? [])
    await registration.unregister();
  for (const name of await browser.caches.keys()) await browser.caches.delete(name);
};
