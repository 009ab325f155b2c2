import { activeTexts } from '../i18n/activeTexts.ts';
import { t } from '../i18n/t.ts';
import type { JournalEntryView } from './JournalEntryView.ts';

/** Why, in a few words: the reason's name and what it hangs on. */
export const reasonWords = ({
  reason,
  objectId,
  objectLabel,
}: Pick<JournalEntryView, 'reason' | 'objectId' | 'objectLabel'>): string => {
  if (reason === undefined) return t('journal.because.none');
  const name = activeTexts.value.text(`journal.reason.${reason.code}`, {}) ?? reason.code;
  const { linkId } = reason;
  // What is linked is most often the object itself: then as a person reads it, where they may.
  const link = linkId === objectId ? (objectLabel ?? linkId) : linkId;
  return link === undefined ? name : `${name} ${link}`;
};
