import type { JournalEntryView } from '../journal/JournalEntryView.ts';

/**
 * The entries without the questions whose answer is among them, or may still come: one look is one line.
 * @param settled ISO 8601: questions asked after this may still be being answered.
 */
export const withoutAnsweredQuestions = (
  entries: readonly JournalEntryView[],
  settled: string,
): readonly JournalEntryView[] => {
  const answered = new Set(
    entries.filter(({ type }) => type === 'consultation.answered').map(({ id }) => id),
  );
  return entries.filter(
    ({ type, id, at }) => type !== 'consultation.asked' || (at < settled && !answered.has(id)),
  );
};
