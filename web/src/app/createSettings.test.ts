import { describe, expect, test, vi } from 'vitest';
import { loadTexts } from '../i18n/loadTexts.ts';
import { t } from '../i18n/t.ts';
import { createSettings } from './createSettings.ts';

const prepare = async (
  kept: Record<string, string> = {},
  preferred: readonly string[] = ['nl-BE'],
  load?: typeof loadTexts,
) => {
  const items = new Map(Object.entries(kept));
  const listeners: (() => void)[] = [];
  const dark = {
    matches: false,
    addEventListener: (_type: string, listener: () => void) => listeners.push(listener),
  };
  const root = { dataset: {} as Record<string, string>, lang: '' };
  const settings = await createSettings({
    storage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
    },
    preferred,
    dark,
    root,
    ...(load && { load }),
  });
  const turn = (to: 'dark' | 'light'): void => {
    dark.matches = to === 'dark';
    for (const listener of listeners) listener();
  };
  return { settings, items, root, turn };
};

describe('The settings of this device', () => {
  test('begin in the browser’s language when it is one of ours, else in Dutch', async () => {
    expect((await prepare({}, ['it-IT', 'fr-BE'])).settings.language.value).toBe('fr');
    expect((await prepare({}, ['it-IT'])).settings.language.value).toBe('nl');
    expect((await prepare({ 'patrouille.language': 'de' }, ['fr'])).settings.language.value).toBe('de');
  });

  test('put another language on the screen and the page', async () => {
    const { settings, root } = await prepare();
    const dutch = t('action.retry');

    await settings.setLanguage('fr');

    expect(t('action.retry')).not.toBe(dutch);
    expect(root.lang).toBe('fr');
  });

  test('stay in their language when another’s words cannot be had, and say so to whoever asked', async () => {
    const { settings, root, items } = await prepare({}, ['nl'], (language, books) =>
      language === 'fr' ? Promise.reject(new TypeError('no line')) : loadTexts(language, books),
    );

    await expect(settings.setLanguage('fr')).rejects.toThrow('no line');

    expect([settings.language.value, root.lang, items.get('patrouille.language')]).toEqual([
      'nl',
      'nl',
      undefined,
    ]);
    await settings.setLanguage('de');
    expect(root.lang).toBe('de');
  });

  test('start in another language when the wished one cannot be had, and wish it still', async () => {
    const lose =
      (lost: string): typeof loadTexts =>
      (language, books) =>
        language === lost ? Promise.reject(new TypeError('no such file')) : loadTexts(language, books);
    const { settings, items } = await prepare({ 'patrouille.language': 'fr' }, ['fr'], lose('fr'));
    expect([settings.language.value, items.get('patrouille.language')]).toEqual(['nl', 'fr']);
    expect((await prepare({}, ['nl'], lose('nl'))).settings.language.value).toBe('fr');
    await expect(prepare({}, ['nl'], () => Promise.reject(new TypeError('no line')))).rejects.toThrow(
      'no line',
    );
  });

  test('are not held up for ever by words that never come', async () => {
    vi.useFakeTimers();
    try {
      const { settings, root } = await prepare({}, ['nl'], (language, books) =>
        language === 'fr' ? new Promise(() => {}) : loadTexts(language, books),
      );
      const french = expect(settings.setLanguage('fr')).rejects.toThrow('in time');
      const german = settings.setLanguage('de');
      await vi.advanceTimersByTimeAsync(20_000);
      await french;
      await german;
      expect(root.lang).toBe('de');
    } finally {
      vi.useRealTimers();
    }
  });

  test('keep every book that was opened, however the loads overlap', async () => {
    const { settings } = await prepare();
    await Promise.all([settings.openBook('road'), settings.setLanguage('fr'), settings.openBook('refusal')]);

    expect(t('road.mirror.title')).not.toBe('road.mirror.title');
    expect(t('refusal.access.denied')).toBe('Votre fonction ne permet pas ceci.');
  });

  test('follow the sky too, and stay dark where the device itself is', async () => {
    const { settings, root, turn } = await prepare();
    settings.skyIs('night');
    expect(root.dataset.theme).toBe('night');
    settings.skyIs('day');
    expect(root.dataset.theme).toBe('day');
    turn('dark');
    settings.skyIs('day');
    expect(root.dataset.theme).toBe('night');
  });

  test('follow the device into the night, and never out of it by themselves', async () => {
    const { settings, root, turn } = await prepare();
    expect(root.dataset.theme).toBe('day');
    turn('dark');
    expect(root.dataset.theme).toBe('night');

    turn('light');
    expect(root.dataset.theme).toBe('night');

    settings.setTheme('auto');
    expect(root.dataset.theme).toBe('day');
  });

  test('are there again at the next start; a value nobody knows is not', async () => {
    const { settings, items } = await prepare();
    settings.setTheme('night');
    settings.setShortcuts(false);
    const again = await prepare(Object.fromEntries(items));

    expect(again.settings.theme.value).toBe('night');
    expect(again.settings.shortcuts.value).toBe(false);
    expect((await prepare({ 'patrouille.theme': 'pink' })).settings.theme.value).toBe('auto');
  });
});
