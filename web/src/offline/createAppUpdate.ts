import { signal } from '@preact/signals';
import type { AppUpdate } from '../app/AppUpdate.ts';
import type { Scope } from '../app/Scope.ts';
import type { WaitingUpdate } from '../app/WaitingUpdate.ts';

/**
 * Registers this client's service worker and tells when a new version waits. Without a service worker there is no
 * update.
 */
export const createAppUpdate = (scope: Scope): AppUpdate => {
  const waiting = signal<WaitingUpdate | null>(null);
  const workers = 'serviceWorker' in navigator && import.meta.env.PROD ? navigator.serviceWorker : undefined;
  const watch = async (): Promise<void> => {
    if (workers === undefined) return;
    const { watchForUpdates } = await import('./watchForUpdates.ts');
    await watchForUpdates(workers, scope, (update) => {
      waiting.value = update;
    });
  };
  // Never in the way of the first draw, and a device where it fails works on, only not offline.
  void watch().catch(() => undefined);
  return { waiting };
};
