import type { Scope } from '../app/Scope.ts';
import { trustedScriptUrl } from '../app/trustedScriptUrl.ts';

/** How often a page that stays open all shift looks for a new version, ms. */
const lookEveryMs = 15 * 60_000;

/**
 * Registers this client's service worker, which keeps the client on the device, and looks for a newer one from then on.
 * @param waits a new version is on the device and waits.
 */
export const watchForUpdates = async (
  workers: ServiceWorkerContainer,
  scope: Scope,
  waits: (worker: ServiceWorker) => void,
): Promise<void> => {
  const registration = await workers.register(trustedScriptUrl(`/${scope}/sw.js`), { scope: `/${scope}/` });
  const notice = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first install, not an update.
    if (worker !== null && workers.controller !== null) waits(worker);
  };
  notice(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') notice(installing);
    });
  });
  setInterval(() => void registration.update().catch(() => undefined), lookEveryMs);
};
