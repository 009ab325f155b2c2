import { signal } from '@preact/signals';
import type { WaitingUpdate } from '../app/WaitingUpdate.ts';

/** After this long without the new version the person is told what it waits for, ms. */
const heldAfterMs = 5_000;

/**
 * A version of this client that is on the device and waits for the person's word.
 * @param worker its service worker; another window of this client may have started it, or put a newer one in its
 * place, and then a reload is all there is to do.
 * @param reload loads this page anew.
 */
export const createWaitingUpdate = (
  workers: Pick<ServiceWorkerContainer, 'addEventListener'>,
  worker: Pick<ServiceWorker, 'state' | 'postMessage'>,
  reload: () => void,
): WaitingUpdate => {
  const stage = signal<'waiting' | 'starting' | 'held'>('waiting');
  const activate = (): void => worker.postMessage({ kind: 'activate' });
  return {
    stage,
    apply: () => {
      if (stage.value !== 'waiting') return;
      stage.value = 'starting';
      if (worker.state !== 'installed') return reload();
      workers.addEventListener('controllerchange', reload, { once: true });
      activate();
      setInterval(() => {
        stage.value = 'held';
        // Said again: a worker that could not be started has not heard it.
        activate();
      }, heldAfterMs);
    },
  };
};
