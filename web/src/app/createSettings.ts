import { computed, effect, signal } from '@preact/signals';
import { activeTexts } from '../i18n/activeTexts.ts';
import { loadTexts } from '../i18n/loadTexts.ts';
import type { TextBook } from '../i18n/TextBook.ts';
import type { LanguageCode } from './Session.ts';
import type { Settings, ThemeChoice } from './Settings.ts';

const themes: readonly ThemeChoice[] = ['day', 'night', 'auto'];
const languages: readonly LanguageCode[] = ['nl', 'fr', 'de', 'en'];
/** How long texts may take, ms: some 25 kB over the slowest line there is. */
const patienceMs = 20_000;
const pick = <T extends string>(known: readonly T[], asked: string | null | undefined): T | undefined =>
  known.find((one) => one === asked);

/**
 * The person's choices on this device, with the language loaded. A first visit takes the browser's language when
 * it is one of ours. `auto` follows the device, but never turns bright by itself while this page is open
 * (web.md 2.3): what has turned to night stays night until somebody says otherwise.
 */
export const createSettings = async (deps: {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly preferred: readonly string[];
  readonly dark: {
    readonly matches: boolean;
    readonly addEventListener: (type: 'change', listener: () => void) => void;
  };
  readonly root: { readonly dataset: DOMStringMap; lang: string };
  /** Texts this client needs beside what every client loads. */
  readonly books?: readonly TextBook[];
  readonly load?: typeof loadTexts;
}): Promise<Settings> => {
  const { load = loadTexts } = deps;
  const { storage, dark, root } = deps;
  const wished = deps.preferred
    .map((tag) => pick(languages, tag.slice(0, 2)))
    .find((one) => one !== undefined);
  const theme = signal(pick(themes, storage.getItem('patrouille.theme')) ?? 'auto');
  const language = signal(pick(languages, storage.getItem('patrouille.language')) ?? wished ?? 'nl');
  const shortcuts = signal(storage.getItem('patrouille.shortcuts') !== 'off');
  const night = signal(dark.matches);
  dark.addEventListener('change', () => {
    if (dark.matches) night.value = true;
  });
  const effectiveTheme = computed(() =>
    theme.value === 'auto' ? (night.value ? 'night' : 'day') : theme.value,
  );
  const books = new Set(deps.books);
  // One load at a time: of two that overlap, neither takes the other's books or language off the screen.
  let loading: Promise<unknown> = Promise.resolve();
  const inTurn = (change: () => Promise<void>): Promise<void> => {
    const mine = loading.then(change);
    loading = mine.catch(() => undefined);
    return mine;
  };
  // And one that gets no answer, not even that there is none, does not keep the others waiting for ever.
  const inTime = <T>(asked: Promise<T>): Promise<T> =>
    Promise.race([
      asked,
      new Promise<never>((_, fail) => setTimeout(() => fail(new Error('No texts in time')), patienceMs)),
    ]);
  const wishLanguage = (next: LanguageCode): void => storage.setItem('patrouille.language', next);
  const setLanguage = (next: LanguageCode): Promise<void> =>
    inTurn(async () => {
      activeTexts.value = await inTime(load(next, [...books]));
      language.value = next;
      wishLanguage(next);
    });
  // One lost file must not keep anybody out: then the words of another language, and the wish stands for the next start.
  activeTexts.value = await inTime(load(language.value, [...books])).catch(() => {
    language.value = language.value === 'nl' ? 'fr' : 'nl';
    return load(language.value, [...books]);
  });
  effect(() => {
    root.dataset.theme = effectiveTheme.value;
    root.lang = language.value;
  });
  return {
    theme,
    effectiveTheme,
    setTheme: (next) => {
      if (next === 'auto') night.value = dark.matches;
      theme.value = next;
      storage.setItem('patrouille.theme', next);
    },
    skyIs: (sky) => {
      night.value = sky === 'night' || dark.matches;
    },
    language,
    setLanguage,
    wishLanguage,
    openBook: (...asked) =>
      inTurn(async () => {
        const closed = asked.filter((book) => !books.has(book));
        if (closed.length === 0) return;
        activeTexts.value = await inTime(load(language.value, [...books, ...closed]));
        for (const book of closed) books.add(book);
      }),
    shortcuts,
    setShortcuts: (on) => {
      shortcuts.value = on;
      storage.setItem('patrouille.shortcuts', on ? 'on' : 'off');
    },
  };
};
