import type { TextBook } from '../i18n/TextBook.ts';
import type { Scope } from './Scope.ts';

/** Texts a client's first screen shows beside what every client loads. */
export const firstBooks: Readonly<Record<Scope, readonly TextBook[]>> = {
  patrol: [],
  desk: ['desk', 'incident', 'refusal'],
  admin: ['incident', 'journal', 'people', 'refusal'],
};
