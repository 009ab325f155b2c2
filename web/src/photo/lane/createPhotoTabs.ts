import type { PhotoTabs } from './PhotoTabs.ts';

/** By a Web Lock (the browser gives it on when a tab is closed or killed) and a BroadcastChannel. */
export const createPhotoTabs = (name: string): PhotoTabs => {
  const channel = new BroadcastChannel(name);
  return {
    lead: (run) => {
      void navigator.locks.request(name, async () => {
        run();
        // Held for as long as this tab lives.
        await new Promise<never>(() => undefined);
      });
    },
    tell: () => channel.postMessage('changed'),
    onNews: (heard) => {
      channel.onmessage = heard;
    },
  };
};
