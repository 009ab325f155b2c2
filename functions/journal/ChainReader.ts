import type { ChainPage } from '../../shared/journal/reading/ChainPage.ts';

/** How far an epoch's chain is, and which epoch it took over from. */
export interface ChainHead {
  readonly epoch: string;
  readonly n: number;
  /** Hash of the last entry; absent before the first. */
  readonly hash?: string;
  readonly previous?: { readonly epoch: string; readonly n: number };
}

/** The chain as it is stored. */
export interface ChainReader {
  /** Strongly consistent; null while the journal has not begun. */
  readonly head: () => Promise<ChainHead | null>;
  /** Every page that holds a number from `from` to `to`, ascending. Strongly consistent. */
  readonly pages: (epoch: string, from: number, to: number) => Promise<readonly ChainPage[]>;
  /** The pages that begin with these numbers; one that is not there is a fault. In any order. */
  readonly pagesAt: (epoch: string, starts: readonly number[]) => Promise<readonly ChainPage[]>;
}
