import type { FeedPage } from '../../shared/journal/FeedPage.ts';
import type { Withdrawal } from '../../shared/journal/withdrawalOf.ts';
import type { SequencerPorts } from './SequencerPorts.ts';

/** How often one page is offered before the whole batch is given back to the stream, which costs a cold start. */
const mostAttempts = 6;

/** Publishing fails because somebody is being restarted, not because two collide: it waits longer from the first time. */
const patience = 3;

/** Publishes pages and withdrawals one after the other, as they were put in, while the next pages are being written. */
export interface Outbox {
  put(page: FeedPage): void;
  withdraw(withdrawal: Withdrawal): void;
  /** Settles when everything put in has been tried; says what became of it, never rejects. */
  settled(): Promise<{
    readonly published: number;
    readonly refused: number;
    readonly withdrawn: number;
    readonly failure: Error | null;
  }>;
}

/**
 * @param ports publish, withdraw and pause
 * Once a page could not be published, those behind it are not tried: the batch comes again as a whole.
 */
export const createOutbox = (ports: Pick<SequencerPorts, 'publish' | 'withdraw' | 'pause'>): Outbox => {
  let published = 0;
  let refused = 0;
  let withdrawn = 0;
  let failure: Error | null = null;
  let tail = Promise.resolve();

  const deliver = async (
    offer: () => Promise<'PUBLISHED' | 'REFUSED'>,
    delivered: () => void,
    what: string,
  ): Promise<void> => {
    for (let attempt = 1; failure === null; attempt++) {
      try {
        if ((await offer()) === 'PUBLISHED') delivered();
        else refused++;
        return;
      } catch (cause) {
        if (attempt < mostAttempts) await ports.pause(attempt + patience);
        else failure = new Error(`${what} was not published`, { cause });
      }
    }
  };
  const pageDelivered = (): void => {
    published++;
  };
  const withdrawalDelivered = (): void => {
    withdrawn++;
  };

  return {
    put: (page) => {
      const what = `Page ${page.from}–${page.to} of a topic`;
      tail = tail.then(() => deliver(() => ports.publish(page), pageDelivered, what));
    },
    withdraw: (withdrawal) => {
      const offer = () => ports.withdraw(withdrawal);
      tail = tail.then(() => deliver(offer, withdrawalDelivered, 'A withdrawal'));
    },
    settled: async () => {
      await tail;
      return { published, refused, withdrawn, failure };
    },
  };
};
