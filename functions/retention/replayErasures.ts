import type { LedgerEntry, RetentionPorts } from './RetentionPorts.ts';

/** What replaying needs: the whole ledger, from wherever it survived, and how to erase again. */
export interface ReplayPorts extends Pick<RetentionPorts, 'eraseSecret'> {
  readonly ledger: () => AsyncIterable<LedgerEntry>;
  /** Erases an item that was due already when the ledger says it was erased. True when there was one. */
  readonly eraseAgain: (entry: LedgerEntry) => Promise<boolean>;
}

/**
 * Erases again, in tables restored from an older copy, what was erased since that copy was made (T24). To be run before
 * the zone opens; may be repeated. An item that only happens to have the same key, and was not due when the entry was
 * made, is another item and stays.
 */
export const replayErasures =
  ({ ledger, eraseAgain, eraseSecret }: ReplayPorts) =>
  async (): Promise<{ readonly entries: number; readonly erased: number }> => {
    let entries = 0;
    let erased = 0;
    for await (const entry of ledger()) {
      entries++;
      if (entry.secretOf !== undefined) await eraseSecret(entry.secretOf, entry.at);
      if (await eraseAgain(entry)) erased++;
    }
    return { entries, erased };
  };
