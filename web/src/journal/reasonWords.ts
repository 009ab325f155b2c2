import { activeTexts } from '../i18n/activeTexts.ts';
import { t } from '../i18n/t.ts';
import type { JournalEntryView } from './JournalEntryView.ts';

/** Why, in a few words: the reason's name and what it hangs on. */
export const reasonWords = (reason: JournalEntryView['reason']): string => {
  if (reason === undefined) return t('journal.because.none');
  const name = activeTexts.value.text(`journal.reason.${reason.code}`, {}) ?? reason.code;
  return reason.linkId === undefined ? name : `${name} ${reason.linkId}`;
};
