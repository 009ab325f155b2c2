import { activeTexts } from '../i18n/activeTexts.ts';
import { entrySentence } from './entrySentence.ts';
import type { JournalEntryView } from './JournalEntryView.ts';

/** An entry as a sentence in the reader's language; who and over what stand out. */
export const Sentence = ({ entry }: { readonly entry: JournalEntryView }) => (
  <span class="sentence">
    {entrySentence(entry, activeTexts.value).map(({ kind, text }, place) =>
      kind === 'actor' || kind === 'object' ? <b key={place}>{text}</b> : text,
    )}
  </span>
);
