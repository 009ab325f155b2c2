import type { OutboxNews, OutboxTabs } from './OutboxTabs.ts';

/**
 * The tabs of this device that share one person's outbox in one zone: a Web Lock says who sends (the browser gives it
 * on when a tab is closed, killed or thrown away), a BroadcastChannel says what happened.
 */
export const createOutboxTabs = (name: string): OutboxTabs => {
  const channel = new BroadcastChannel(name);
  return {
    lead: (run) => {
      void navigator.locks.request(name, async () => {
        run();
        // Held for as long as this tab lives.
        await new Promise<never>(() => undefined);
      });
    },
    tell: (news) => channel.postMessage(news),
    onNews: (heard) => {
      // Only our own pages of this origin can write to the channel.
      channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => heard(data);
    },
  };
};
