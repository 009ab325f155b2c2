import type { LanguageCode } from '../app/Session.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';

/**
 * A language of the zone: the person's own where the zone speaks it, else the zone's first. What a button writes is read
 * by everybody there.
 */
export const useZoneLanguage = (): LanguageCode => {
  const { settings } = useClient();
  const { config } = useZone();
  const own = settings.language.value;
  return config.languages.includes(own) ? own : (config.languages[0] ?? own);
};
