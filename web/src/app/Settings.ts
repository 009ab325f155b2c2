import type { ReadonlySignal } from '@preact/signals';
import type { TextBook } from '../i18n/TextBook.ts';
import type { LanguageCode } from './Session.ts';

/** The person's own choices on this device; kept in localStorage, nothing personal in it. */
export interface Settings {
  readonly theme: ReadonlySignal<ThemeChoice>;
  /** What `auto` comes to now; `<html data-theme>` follows it. */
  readonly effectiveTheme: ReadonlySignal<'day' | 'night'>;
  readonly setTheme: (theme: ThemeChoice) => void;
  /** What the sky over the device is now; `auto` follows it too. Whoever is on duty never says `day` (web.md 2.3). */
  readonly skyIs: (sky: 'day' | 'night') => void;
  readonly language: ReadonlySignal<LanguageCode>;
  /** Resolves when the texts are loaded and on the screen, `<html lang>` follows; rejects, changing nothing, when they cannot be had. */
  readonly setLanguage: (language: LanguageCode) => Promise<void>;
  /** The language of the next page that is loaded. */
  readonly wishLanguage: (language: LanguageCode) => void;
  /** Resolves when the texts of these screens are loaded too, in this language and every later one. */
  readonly openBook: (...books: readonly TextBook[]) => Promise<void>;
  /** Whether the desk's single-key shortcuts are on (WCAG 2.1.4). */
  readonly shortcuts: ReadonlySignal<boolean>;
  readonly setShortcuts: (on: boolean) => void;
}

export type ThemeChoice = 'day' | 'night' | 'auto';
