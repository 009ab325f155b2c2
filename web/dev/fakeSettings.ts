import { createSettings } from '../src/app/createSettings.ts';
import { firstBooks } from '../src/app/firstBooks.ts';
import type { Scope } from '../src/app/Scope.ts';
import type { Settings } from '../src/app/Settings.ts';

/** The settings of any device, but from the address bar (`?lang=fr&theme=night`), kept nowhere, and under a sky that is always day's. */
export const fakeSettings = async (scope?: Scope): Promise<Settings> => {
  const asked = new URLSearchParams(location.search);
  const kept = new Map([
    ['patrouille.theme', asked.get('theme')],
    ['patrouille.language', asked.get('lang')],
  ]);
  const settings = await createSettings({
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    },
    preferred: ['nl'],
    dark: { matches: false, addEventListener: () => undefined },
    root: document.documentElement,
    books: scope === undefined ? ['start'] : firstBooks[scope],
  });
  return { ...settings, skyIs: () => undefined };
};
