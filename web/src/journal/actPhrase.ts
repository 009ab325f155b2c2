import type { Texts } from '../i18n/createTexts.ts';
import type { JournalEntryView } from './JournalEntryView.ts';

/** What somebody wanted to do, without who and over what: "een incident bekijken"; by the op where it is newer. */
export const actPhrase = (entry: Pick<JournalEntryView, 'operation' | 'op'>, texts: Texts): string =>
  texts.text(`act.${entry.operation}`, {}) ??
  texts.text(`sentence.op.${entry.op}`, {}) ??
  texts.text('sentence.op.NONE', {}) ??
  entry.op;
