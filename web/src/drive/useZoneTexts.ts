import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { activeTexts } from '../i18n/activeTexts.ts';
import type { Texts } from '../i18n/createTexts.ts';
import { loadTexts } from '../i18n/loadTexts.ts';
import { useZoneLanguage } from './useZoneLanguage.ts';

/** The texts in the zone's language (useZoneLanguage); null until they are here. */
export const useZoneTexts = (): { readonly texts: Texts; readonly language: string } | null => {
  const { settings } = useClient();
  const own = settings.language.value;
  const language = useZoneLanguage();
  const fetched = useSignal<{ readonly texts: Texts; readonly language: string } | null>(null);
  useEffect(() => {
    if (language === own) return undefined;
    let current = true;
    loadTexts(language, ['road']).then(
      (texts) => {
        if (current) fetched.value = { texts, language };
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language, own, fetched]);
  if (language === own) return { texts: activeTexts.value, language };
  return fetched.value?.language === language ? fetched.value : null;
};
