import { computed, effect, signal } from '@preact/signals';
import { firstBooks } from '../src/app/firstBooks.ts';
import type { Scope } from '../src/app/Scope.ts';
import type { LanguageCode } from '../src/app/Session.ts';
import type { Settings, ThemeChoice } from '../src/app/Settings.ts';
import { activeTexts } from '../src/i18n/activeTexts.ts';
import { loadTexts } from '../src/i18n/loadTexts.ts';
import type { TextBook } from '../src/i18n/TextBook.ts';

/** Settings from the address bar (`?lang=fr&theme=night`), with the language loaded. */
export const fakeSettings = async (scope?: Scope): Promise<Settings> => {
  const books = new Set<TextBook>(scope === undefined ? ['start'] : firstBooks[scope]);
  const asked = new URLSearchParams(location.search);
  const theme = signal<ThemeChoice>((asked.get('theme') as ThemeChoice | null) ?? 'auto');
  const language = signal<LanguageCode>((asked.get('lang') as LanguageCode | null) ?? 'nl');
  const shortcuts = signal(true);
  const effectiveTheme = computed(() => (theme.value === 'auto' ? 'day' : theme.value));
  effect(() => {
    document.documentElement.dataset.theme = effectiveTheme.value;
    document.documentElement.lang = language.value;
  });
  const setLanguage = async (next: LanguageCode): Promise<void> => {
    activeTexts.value = await loadTexts(next, [...books]);
    language.value = next;
  };
  await setLanguage(language.value);
  return {
    theme,
    effectiveTheme,
    setTheme: (next) => {
      theme.value = next;
    },
    skyIs: () => undefined,
    language,
    setLanguage,
    wishLanguage: () => undefined,
    openBook: async (...asked) => {
      for (const book of asked) books.add(book);
      await setLanguage(language.value);
    },
    shortcuts,
    setShortcuts: (on) => {
      shortcuts.value = on;
    },
  };
};
