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

/** Starts a client on its page: everything it stands on first, then the screen; or the page that says it failed. */
export const startClient = async (scope: Scope, Screen: ComponentType, openZone: OpenZone): Promise<void> => {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app.');
  forgetOldDrawings();
  try {
    const client = await boot(scope, openZone);
    render(
      <ClientContext.Provider value={client}>
        <Screen />
      </ClientContext.Provider>,
      app,
    );
  } catch (fault) {
    activeTexts.value = await loadTexts(deviceLanguage());
    render(<BootFailed />, app);
    throw new Error('The client could not start.', { cause: fault });
  }
};

const deviceLanguage = (): LanguageCode =>
  (['nl', 'fr', 'de', 'en'] as const).find((code) => navigator.language.startsWith(code)) ?? 'nl';
