import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { SequencerPorts } from './SequencerPorts.ts';

/** How often one page is offered before the whole batch is given back to the stream, which costs a cold start. */
const mostAttempts = 6;

/** Publishing fails because somebody is being restarted, not because two collide: it waits longer from the first time. */
const patience = 3;

/** Publishes pages one after the other, in the order they were put in, while the next ones are being written. */
export interface Outbox {
  put(page: FeedPage): void;
  /** Settles when everything put in has been tried; says what became of it, never rejects. */
  settled(): Promise<{
    readonly published: number;
    readonly refused: number;
    readonly failure: Error | null;
  }>;
}

/**
 * @param ports publish and pause
 * Once a page could not be published, those behind it are not tried: the batch comes again as a whole.
 */
export const createOutbox = (ports: Pick<SequencerPorts, 'publish' | 'pause'>): Outbox => {
  let published = 0;
  let refused = 0;
  let failure: Error | null = null;
  let tail = Promise.resolve();

  const deliver = async (page: FeedPage): Promise<void> => {
    for (let attempt = 1; failure === null; attempt++) {
      try {
        if ((await ports.publish(page)) === 'PUBLISHED') published++;
        else refused++;
        return;
      } catch (cause) {
        if (attempt < mostAttempts) await ports.pause(attempt + patience);
        else failure = new Error(`Page ${page.from}–${page.to} of a topic was not published`, { cause });
      }
    }
  };

  return {
    put: (page) => {
      tail = tail.then(() => deliver(page));
    },
    settled: async () => {
      await tail;
      return { published, refused, failure };
    },
  };
};
