import { type ComponentType, render } from 'preact';
import { activeTexts } from '../i18n/activeTexts.ts';
import { loadTexts } from '../i18n/loadTexts.ts';
import { BootFailed } from './BootFailed.tsx';
import { boot } from './boot.ts';
import { ClientContext } from './ClientContext.ts';
import type { LanguageCode } from './Session.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { forgetOldDrawings } from '../ui/forgetOldDrawings.ts';
import type { Scope } from './Scope.ts';
import type { OpenZone } from './ZoneParts.ts';

/** A page that stays empty longer than this says so and offers to begin anew, ms. What comes after all takes its place. */
const slowMs = 12_000;

/** Starts a client on its page: everything it stands on first, then the screen; or the page that says it failed. */
export const startClient = async (scope: Scope, Screen: ComponentType, openZone: OpenZone): Promise<void> => {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  forgetOldDrawings();
  const none = activeTexts.peek();
  let up = false;
  const sayFailed = async (): Promise<void> => {
    const texts = await loadTexts(deviceLanguage());
    if (activeTexts.peek() === none) activeTexts.value = texts;
    if (!up) render(<BootFailed />, app);
  };
  const slow = setTimeout(() => void sayFailed(), slowMs);
  try {
    const client = await boot(scope, openZone);
    up = true;
    render(
      <ClientContext.Provider value={client}>
        <Screen />
      </ClientContext.Provider>,
      app,
    );
  } catch (fault) {
    await sayFailed();
    throw new Error('The client could not start.', { cause: fault });
  } finally {
    clearTimeout(slow);
  }
};

const deviceLanguage = (): LanguageCode =>
  (['nl', 'fr', 'de', 'en'] as const).find((code) => navigator.language.startsWith(code)) ?? 'nl';
