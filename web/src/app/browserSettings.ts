import { createSettings } from './createSettings.ts';
import type { Settings } from './Settings.ts';

/** This browser's settings, with the language loaded and on the page. */
export const browserSettings = (): Promise<Settings> =>
  createSettings({
    storage: localStorage,
    preferred: navigator.languages,
    dark: matchMedia('(prefers-color-scheme: dark)'),
    root: document.documentElement,
  });
