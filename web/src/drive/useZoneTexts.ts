import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { activeTexts } from '../i18n/activeTexts.ts';
import type { Texts } from '../i18n/createTexts.ts';
import { loadTexts } from '../i18n/loadTexts.ts';

/**
 * The texts in a language of the zone: the person's own where the zone speaks it, else the zone's first. What a button
 * writes into an incident is read by everybody there. Null until they are here.
 */
export const useZoneTexts = (): { readonly texts: Texts; readonly language: string } | null => {
  const { settings } = useClient();
  const { config } = useZone();
  const own = settings.language.value;
  const language = config.languages.includes(own) ? own : (config.languages[0] ?? own);
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
