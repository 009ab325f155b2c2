import type { TextBook } from '../i18n/TextBook.ts';
import { createSettings } from './createSettings.ts';
import type { Settings } from './Settings.ts';

/** This browser's settings, with the language (and the books of texts asked for) loaded and on the page. */
export const browserSettings = (books: readonly TextBook[] = []): Promise<Settings> =>
  createSettings({
    storage: localStorage,
    preferred: navigator.languages,
    dark: matchMedia('(prefers-color-scheme: dark)'),
    root: document.documentElement,
    books,
  });
