import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';
import { indexRangeOf, lastOfRange } from '../../shared/journal/reading/indexRange.ts';
import { indexStepOf } from '../../shared/journal/reading/indexStepOf.ts';
import type { ChainReader } from './ChainReader.ts';
import type { JournalIndex } from './JournalIndex.ts';

/** Entries indexed in one step: what one row a key holds at most. */
const stepLength = 1_000;

/** What was indexed in a run; counts only, it goes into the log. */
export interface Indexed {
  readonly entries: number;
  readonly steps: number;
  /** Entries still to do when the time was up. */
  readonly left: number;
}

/**
 * Lets the index catch up with the chain. May be stopped anywhere and run beside itself: a step is stored before it is
 * said to be there, under keys made of its bounds, so nothing is ever said to be indexed that is not.
 *
 * @param until milliseconds since the epoch after which no further step is begun
 */
export const indexChain =
  ({
    chain,
    index,
    now,
  }: {
    readonly chain: ChainReader;
    readonly index: JournalIndex;
    readonly now: () => number;
  }) =>
  async (until: number): Promise<Indexed> => {
    const head = await chain.head();
    if (head === null) return { entries: 0, steps: 0, left: 0 };
    const begun = (await index.indexedTo(head.epoch))?.n ?? 0;
    let done = begun;
    let steps = 0;
    // What the epoch before still lacked when it ended is caught up first.
    if (begun === 0 && head.previous !== undefined) {
      const { epoch, n } = head.previous;
      const before = await index.indexedTo(epoch);
      for (let last = before?.n ?? 0; last < n && now() < until; steps++) {
        last = await step({ chain, index }, epoch, last, n, before?.previous);
      }
    }
    while (done < head.n && now() < until) {
      done = await step({ chain, index }, head.epoch, done, head.n, head.previous);
      steps++;
    }
    return { entries: done - begun, steps, left: head.n - done };
  };

/** Indexes the next step after `done` and gives the number it ended with. */
const step = async (
  { chain, index }: { readonly chain: ChainReader; readonly index: JournalIndex },
  epoch: string,
  done: number,
  head: number,
  previous: { readonly epoch: string; readonly n: number } | undefined,
): Promise<number> => {
  const from = done + 1;
  const to = Math.min(head, done + stepLength, lastOfRange(indexRangeOf(from)));
  const pages: readonly ChainPage[] = await chain.pages(epoch, from, to);
  await index.write(indexStepOf(pages, from, to), previous);
  return to;
};
