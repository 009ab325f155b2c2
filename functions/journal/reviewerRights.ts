import type { May } from '../middleware/CallContext.ts';
import type { ReaderRights } from './showEntries.ts';

/** What whoever reads others' doings may see of them in words: the supervisor nothing (decisions.md 18). */
export const reviewerRights = (may: May): ReaderRights => {
  const labels = may('JournalEntry.readLabel', { kind: 'ZONE' });
  return {
    names: labels,
    incidentNumbers: labels,
    reasonTexts: may('JournalEntry.readReasonText', { kind: 'ZONE' }),
  };
};
