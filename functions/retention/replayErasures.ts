import { isoOf } from '../../shared/kernel/instant.ts';
import type { LedgerEntry, RetentionPorts } from './RetentionPorts.ts';

/** What replaying needs: the ledger, from wherever it survived, and how to erase again. */
export interface ReplayPorts extends Pick<RetentionPorts, 'eraseSecret' | 'see' | 'clock'> {
  /** The place up to which each table knows the ledger; '' where it knows of nothing. */
  readonly seen: () => Promise<readonly string[]>;
  /** What stands in the ledger after a place, in its order. */
  readonly ledger: (
    after: string,
  ) => AsyncIterable<{ readonly place: string; readonly entries: readonly LedgerEntry[] }>;
  /** Erases an item that was due already when the ledger says it was erased. True when there was one. */
  readonly eraseAgain: (entry: LedgerEntry) => Promise<boolean>;
}

/** What was replayed; counts only, it goes into the log. */
export interface Replayed {
  readonly entries: number;
  readonly erased: number;
}

/**
 * Erases again, in tables restored from an older copy, what was erased since that copy was made (T24): what the ledger
 * says after the earliest place that a table knows. Until it has, the guard answers nobody (functions/guard/restoreWatch).
 * May be stopped anywhere, repeated and run beside itself. An item that only happens to have the same key, and was not
 * due when the entry was made, is another item and stays.
 */
export const replayErasures =
  ({ seen, ledger, eraseAgain, eraseSecret, see, clock }: ReplayPorts) =>
  async (): Promise<Replayed> => {
    const counts = { entries: 0, erased: 0 };
    const [earliest = ''] = [...(await seen())].sort();
    for await (const { place, entries } of ledger(earliest)) {
      for (const entry of entries) {
        counts.entries++;
        if (entry.secretOf !== undefined) await eraseSecret(entry.secretOf, entry.at);
        if (await eraseAgain(entry)) counts.erased++;
      }
      await see(place, isoOf(clock.now()));
    }
    return counts;
  };
