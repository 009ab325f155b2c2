import { signal } from '@preact/signals';
import type { AppUpdate } from '../app/AppUpdate.ts';
import type { Scope } from '../app/Scope.ts';
import { trustedScriptUrl } from '../app/trustedScriptUrl.ts';

/** How often a page that stays open all shift looks for a new version, ms. */
const lookEveryMs = 15 * 60_000;

/**
 * Registers this client's service worker and tells when a new version waits. It never reloads by itself; the page
 * is reloaded once the person asked and the new version took over. Without a service worker there is no update.
 */
export const createAppUpdate = (scope: Scope): AppUpdate => {
  const waiting = signal(false);
  let next: ServiceWorker | null = null;
  const workers = 'serviceWorker' in navigator && import.meta.env.PROD ? navigator.serviceWorker : undefined;
  const register = async (): Promise<void> => {
    if (workers === undefined) return;
    const registration = await workers.register(trustedScriptUrl(`/${scope}/sw.js`), { scope: `/${scope}/` });
    const notice = (worker: ServiceWorker | null): void => {
      // Without a controller this is the first install, not an update.
      if (worker === null || workers.controller === null) return;
      next = worker;
      waiting.value = true;
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
  // Never in the way of the first draw, and a device where it fails works on, only not offline.
  void register().catch(() => undefined);
  return {
    waiting,
    apply: () => {
      workers?.addEventListener('controllerchange', () => location.reload(), { once: true });
      next?.postMessage({ kind: 'activate' });
    },
  };
};
