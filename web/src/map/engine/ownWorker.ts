import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { trustedScriptUrl } from '../../app/trustedScriptUrl.ts';

/**
 * The map's worker comes from our own origin, as a file (worker-src 'self'). Starting a worker is a Trusted Types sink
 * and the library knows nothing of those: this one address, and no other, is passed through our policy on its way.
 */
export const useOwnWorker = (): void => {
  const own = new URL(workerUrl, location.href).href;
  setWorkerUrl(own);
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(String(url) === own ? trustedScriptUrl(own) : url, options);
    }
  };
};
