import type { Scope } from '../app/Scope.ts';
import { trustedScriptUrl } from '../app/trustedScriptUrl.ts';
import type { WaitingUpdate } from '../app/WaitingUpdate.ts';
import { createWaitingUpdate } from './createWaitingUpdate.ts';

/** How often a page that stays open all shift looks for a new version, ms. */
const lookEveryMs = 15 * 60_000;

/**
 * Registers this client's service worker, which keeps the client on the device, and looks for a newer one from then on.
 * @param waits a new version is on the device and waits.
 */
export const watchForUpdates = async (
  workers: ServiceWorkerContainer,
  scope: Scope,
  waits: (update: WaitingUpdate) => void,
): Promise<void> => {
  const registration = await workers.register(trustedScriptUrl(`/${scope}/sw.js`), { scope: `/${scope}/` });
  let newest: WaitingUpdate | null = null;
  let known: ServiceWorker | null = null;
  const notice = (worker: ServiceWorker | null): void => {
    // Without a controller this is the first install, not an update.
    if (worker === null || worker === known || workers.controller === null) return;
    known = worker;
    const asked = newest !== null && newest.stage.value !== 'waiting';
    newest = createWaitingUpdate(workers, worker, () => location.reload());
    waits(newest);
    // Who asked for a new version, and then a newer one came in its place, gets that.
    if (asked) newest.apply();
  };
  const follow = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') notice(worker);
    });
  notice(registration.waiting);
  // Another window may have found it first, and it is on its way while this one opens.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  setInterval(() => void registration.update().catch(() => undefined), lookEveryMs);
};
