import { computed, effect, signal } from '@preact/signals';
import type { LanguageCode } from '../src/app/Session.ts';
import type { Settings, ThemeChoice } from '../src/app/Settings.ts';
import { activeTexts } from '../src/i18n/activeTexts.ts';
import { loadTexts } from '../src/i18n/loadTexts.ts';

/** Settings from the address bar (`?lang=fr&theme=night`), with the language loaded. */
export const fakeSettings = async (): Promise<Settings> => {
  const asked = new URLSearchParams(location.search);
  const theme = signal<ThemeChoice>((asked.get('theme') as ThemeChoice | null) ?? 'auto');
  const language = signal<LanguageCode>((asked.get('lang') as LanguageCode | null) ?? 'nl');
  const effectiveTheme = computed(() => (theme.value === 'auto' ? 'day' : theme.value));
  effect(() => {
    document.documentElement.dataset.theme = effectiveTheme.value;
    document.documentElement.lang = language.value;
  });
  const setLanguage = async (next: LanguageCode): Promise<void> => {
    activeTexts.value = await loadTexts(next);
    language.value = next;
  };
  await setLanguage(language.value);
  return {
    theme,
    effectiveTheme,
    setTheme: (next) => {
      theme.value = next;
    },
    language,
    setLanguage,
    shortcuts: signal(true),
    setShortcuts: () => undefined,
  };
};
