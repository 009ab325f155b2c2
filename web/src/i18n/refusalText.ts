import { activeTexts } from './activeTexts.ts';
import { t } from './t.ts';

/**
 * The sentence for a refusal's code, from `refusal.<code>` in the language files. A code nobody wrote a text for
 * (a newer server) gets the general sentence with the code at its end, never an empty screen.
 */
export const refusalText = (code: string, params: Readonly<Record<string, string | number>> = {}): string =>
  activeTexts.value.text(`refusal.${code}`, params) ?? t('refusal.unknown', { code });
