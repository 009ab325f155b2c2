import type { Hit, IndexKey, IndexStep } from '../../shared/journal/reading/IndexStep.ts';

/** How far an epoch is indexed. */
export interface IndexedTo {
  readonly n: number;
  /** As the head said it: so that a reader finds every epoch there ever was. */
  readonly previous?: { readonly epoch: string; readonly n: number };
}

/** The journal's index, which follows the chain and can be made anew from it at any time. */
export interface JournalIndex {
  /** Null for an epoch that was never indexed. Strongly consistent. */
  readonly indexedTo: (epoch: string) => Promise<IndexedTo | null>;
  /** Stores a step, then that it is there. Writing the same or an overlapping step again does no harm. */
  readonly write: (step: IndexStep, previous: IndexedTo['previous']) => Promise<void>;
  /** Where a key's entries of a range are; may hold a number twice and be in any order. Strongly consistent. */
  readonly hits: (epoch: string, key: IndexKey, range: number) => Promise<readonly Hit[]>;
  /**
   * First and last number an indexed entry of these days has (UTC, `yyyy-mm-dd`, both included, undefined is open);
   * null if there is none.
   */
  readonly days: (
    epoch: string,
    from: string | undefined,
    to: string | undefined,
  ) => Promise<{ readonly from: number; readonly to: number } | null>;
}
