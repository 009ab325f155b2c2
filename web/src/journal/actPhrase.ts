import type { Texts } from '../i18n/createTexts.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import { operationOf } from './operationOf.ts';

/** What somebody wanted to do, without who and over what: "een incident bekijken"; by the op where it is newer. */
export const actPhrase = (entry: Pick<JournalEntryView, 'operation' | 'type' | 'op'>, texts: Texts): string =>
  texts.text(`act.${operationOf(entry)}`, {}) ??
  texts.text(`sentence.op.${entry.op}`, {}) ??
  texts.text('sentence.op.NONE', {}) ??
  entry.op;
