import { refused } from '../../shared/kernel/Result.ts';
import type { JournalSource } from '../src/journal/JournalSource.ts';

/** A journal without a server, for looking at screens. */
export const createFakeJournal = (): JournalSource => {
  const none = async () => refused({ kind: 'unreachable' } as const);
  return {
    page: none,
    entry: none,
    mine: none,
    chain: none,
    people: none,
    exported: none,
    startExport: async () => ({ kind: 'kept', why: 'noAnswer' }),
  };
};
