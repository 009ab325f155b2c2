import type { JournalEntryView } from '../journal/JournalEntryView.ts';

/** The entries without the questions whose answer is among them: one look is one line. */
export const withoutAnsweredQuestions = (
  entries: readonly JournalEntryView[],
): readonly JournalEntryView[] => {
  const answered = new Set(
    entries.filter(({ type }) => type === 'consultation.answered').map(({ id }) => id),
  );
  return entries.filter(({ type, id }) => type !== 'consultation.asked' || !answered.has(id));
};
